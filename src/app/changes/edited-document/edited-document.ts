import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import type { Finding } from '../../../registry/index';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { DifferenceWords } from '../../platform/differences/difference-words';
import type { Names } from '../../platform/differences/value-words';
import { FindingComposer } from '../../platform/finding-words';
import { Language } from '../../platform/language';
import { DocumentDifference } from '../../ui/document-difference/document-difference';
import type { FieldNote } from '../../ui/field-difference/difference-row';
import { TabPanel, Tabs } from '../../ui/tabs/tabs';
import { documentKey, type ChangedDocument } from '../change-view';
import { editorOf } from '../editor-of';
import { anchorOf } from './anchor-of';

/** What differs in one document of a change: in the reader's words, or as raw JSON. */
@Component({
  selector: 'app-edited-document',
  imports: [DocumentDifference, DocumentNamePipe, RouterLink, TabPanel, Tabs, TranslatePipe],
  templateUrl: './edited-document.html',
  styleUrl: './edited-document.css',
})
export class EditedDocument {
  readonly #words = inject(DifferenceWords);
  readonly #findings = inject(FindingComposer);
  protected readonly language = inject(Language);

  readonly document = input.required<ChangedDocument>();
  /** Of the whole change. */
  readonly findings = input.required<readonly Finding[]>();
  readonly names = input.required<Names>();
  readonly isRaw = input(false);
  readonly isViewed = input(false);
  readonly canEdit = input(false);

  readonly rawChosen = output<boolean>();
  readonly viewedToggled = output();

  protected readonly mayOpen = computed(() => this.canEdit() && this.document().op !== 'delete');
  protected readonly rows = computed(() => {
    const { kind, differences } = this.document();
    return this.#words.rows(kind, differences, this.names());
  });
  protected readonly unchanged = computed(() => {
    const { kind, op, after, differences } = this.document();
    return op === 'update' && after
      ? this.#words.unchanged(kind, after, differences, this.names())
      : [];
  });
  /** JSON Pointer of the row each finding is shown with → its words. */
  protected readonly notes = computed(() => {
    const own = this.findings().filter(
      ({ document }) => documentKey(document) === documentKey(this.document()),
    );
    const places = this.document().differences.map(({ at }) => at);
    const notes: Record<string, FieldNote[]> = {};
    for (const finding of own) {
      const { says, mend } = this.#findings.wordsOf(finding);
      const at = anchorOf(finding.path, places);
      const { kind, id } = this.document();
      (notes[at] ??= []).push({
        severity: finding.severity,
        words: `${says} ${mend}`,
        ...(this.mayOpen() ? { link: editorOf(kind, id, finding.path) } : {}),
      });
    }
    return notes;
  });
  protected readonly tabs = computed(() => [
    { id: 'fields', words: this.language.say('changes.page.fields') },
    { id: 'raw', words: this.language.say('changes.page.raw') },
  ]);
  protected readonly raw = computed(() => ({
    before: jsonOf(this.document().before),
    after: jsonOf(this.document().after),
  }));
  protected readonly sides = ['before', 'after'] as const;
  protected readonly editor = computed(() => editorOf(this.document().kind, this.document().id));
}

const jsonOf = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body, null, 2));
