import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import type { Anchor } from '../../../registry/index';
import { DifferenceWords } from '../../platform/differences/difference-words';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { TermWords, type ExplainedTerm } from '../../platform/differences/term-words';
import type { Names } from '../../platform/differences/value-words';
import { Language } from '../../platform/language';
import { DocumentDifference } from '../../ui/document-difference/document-difference';
import { FieldInAddress } from '../../ui/field-in-address/field-in-address';
import type { DifferenceRow } from '../../ui/field-difference/difference-row';
import { documentKey, type ChangedDocument, type FindingView } from '../change-view';
import { editorOf } from '../editor-of';
import { FindingCard } from '../finding-card/finding-card';
import { MarkButtons } from '../my-review/mark-buttons/mark-buttons';
import { FieldThreads } from '../threads/field-threads/field-threads';
import { findingsByRow } from './findings-by-row';

/** What differs in one document of a change, in the reader's words, with what is said about it. */
@Component({
  selector: 'app-edited-document',
  imports: [
    DocumentDifference,
    DocumentNamePipe,
    FieldInAddress,
    FieldThreads,
    FindingCard,
    MarkButtons,
    RouterLink,
    TranslatePipe,
  ],
  templateUrl: './edited-document.html',
  styleUrl: './edited-document.css',
})
export class EditedDocument {
  readonly #terms = inject(TermWords);
  readonly #words = inject(DifferenceWords);
  protected readonly language = inject(Language);

  readonly document = input.required<ChangedDocument>();
  /** Of the whole change. */
  readonly findings = input.required<readonly FindingView[]>();
  readonly names = input.required<Names>();
  /** Only what differs from what the reader decided on. */
  readonly isSince = input(false);
  /** Every technical or legal term stands explained, not the flags alone. */
  readonly explains = input(false);
  readonly isViewed = input(false);
  readonly canEdit = input(false);

  readonly viewedToggled = output();

  protected readonly mayOpen = computed(() => this.canEdit() && this.document().op !== 'delete');
  protected readonly editor = computed(() => editorOf(this.document().kind, this.document().id));
  readonly #differences = computed(() => {
    const { differences, sinceReview } = this.document();
    return (this.isSince() ? sinceReview : undefined) ?? differences;
  });
  /** What came since a review has a before, also in a document that is new. */
  protected readonly op = computed(() =>
    this.isSince() && this.document().sinceReview !== undefined ? 'update' : this.document().op,
  );
  protected readonly rows = computed(() =>
    this.#words
      .rows(this.document().kind, this.#differences(), this.names())
      .map((row) => this.#explained(row)),
  );
  readonly #others = computed(() => {
    const { kind, after } = this.document();
    return this.op() === 'update' && after
      ? this.#words
          .unchanged(kind, after, this.#differences(), this.names())
          .map((row) => this.#explained(row))
      : [];
  });
  /** The ground of an exemption is read with every difference of its entry. */
  protected readonly dossier = computed(() => this.#others().filter(isOfDossier));
  protected readonly unchanged = computed(() => this.#others().filter((row) => !isOfDossier(row)));
  /** JSON Pointer of the row that findings are shown with → the findings. */
  protected readonly notes = computed(() => {
    const key = documentKey(this.document());
    const own = this.findings().filter(({ document }) => documentKey(document) === key);
    return findingsByRow(
      own,
      [...this.rows(), ...this.#others()].map(({ at }) => at),
    );
  });
  /** On fields that have no row here. */
  protected readonly otherNotes = computed(() => this.notes().get('') ?? []);
  protected readonly whole = computed<Anchor>(() => {
    const { kind, id } = this.document();
    return { kind, id };
  });

  protected anchorOf({ at }: DifferenceRow): Anchor {
    return { ...this.whole(), path: at };
  }

  /** The terms that the value of a field is made of. */
  protected termsOf({ at }: DifferenceRow): readonly ExplainedTerm[] {
    if (!this.explains()) return [];
    const { kind, before, after } = this.document();
    const value = valueAt(after, at) ?? valueAt(before, at);
    return this.#terms.ofValue(kind, at, value);
  }

  #explained(row: DifferenceRow): DifferenceRow {
    const { kind } = this.document();
    if (this.explains()) {
      const note = row.note || this.#terms.ofField(kind, row.at, row.shape === 'text');
      return { ...row, note };
    }
    return this.#terms.isFlag(kind, row.at) ? row : { ...row, note: '', says: '' };
  }

  protected nameOf({ label, aside }: DifferenceRow): string {
    return aside === '' ? label : `${label}, ${aside}`;
  }

  /** Words can be suggested where there are words, and the document stays. */
  protected presentOf({ shape, after }: DifferenceRow): string | undefined {
    return shape === 'text' && this.document().op !== 'delete' ? (after ?? '') : undefined;
  }
}

/** @param at JSON Pointer of a member; names of members here need no escapes */
const valueAt = (body: unknown, at: string): unknown =>
  at
    .split('/')
    .slice(1)
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], body);

const isOfDossier = ({ at }: DifferenceRow): boolean => at.startsWith('/exemption');
