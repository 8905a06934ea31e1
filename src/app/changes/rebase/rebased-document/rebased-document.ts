import { Component, computed, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import {
  compareBodies,
  type DocumentChoice,
  type FieldChoice,
  type FieldConflict as Conflict,
} from '../../../../registry/index';
import type { ApiProblem } from '../../../platform/api-problem';
import { DifferenceWords } from '../../../platform/differences/difference-words';
import { DocumentNamePipe } from '../../../platform/differences/document-name';
import type { Names } from '../../../platform/differences/value-words';
import { Language } from '../../../platform/language';
import { DocumentDifference } from '../../../ui/document-difference/document-difference';
import { FieldDifference } from '../../../ui/field-difference/field-difference';
import { settledRows, sideRows } from '../compose-sides';
import { FieldConflict } from '../field-conflict/field-conflict';
import { openIn, type RebasedView } from '../rebase-view';
import { WholeChoice } from '../whole-choice/whole-choice';

/** One document of a rebase: what has to be chosen, what settled itself, and what comes of it. */
@Component({
  selector: 'app-rebased-document',
  imports: [
    DocumentDifference,
    DocumentNamePipe,
    FieldConflict,
    FieldDifference,
    RouterLink,
    TranslatePipe,
    WholeChoice,
  ],
  templateUrl: './rebased-document.html',
  styleUrl: './rebased-document.css',
})
export class RebasedDocument {
  readonly #words = inject(DifferenceWords);
  protected readonly language = inject(Language);

  readonly document = input.required<RebasedView>();
  readonly choice = input<DocumentChoice>({});
  readonly names = input.required<Names>();
  readonly problem = input<ApiProblem>();
  readonly isPlanning = input(false);
  readonly isLocked = input(false);

  readonly fieldChosen = output<{
    readonly at: string;
    readonly choice: FieldChoice | undefined;
  }>();
  readonly wholeChosen = output<'mine' | 'theirs'>();
  readonly dropped = output<boolean>();

  protected readonly open = computed(() => openIn(this.document(), this.choice()).length);
  protected readonly settled = computed(() =>
    settledRows(this.#words, this.document(), this.names()),
  );
  protected readonly sides = computed(() => {
    const { kind, base, mine, theirs } = this.document();
    const rows = (body: typeof base) => sideRows(this.#words, { kind, at: '' }, body, this.names());
    return { base: rows(base), theirs: rows(theirs), mine: rows(mine) };
  });
  /** What the change will say of it, against what is live. */
  protected readonly result = computed(() => {
    const { kind, theirs, result } = this.document();
    if (!result) return undefined;
    const after = result.op === 'delete' ? undefined : result.body;
    const rows = this.#words.rows(kind, compareBodies(theirs, after), this.names());
    return { op: result.op, rows };
  });

  protected errorOf({ at }: Conflict): string {
    const place = `/choices/${escaped(this.document().key)}/fields/${escaped(at)}`;
    return this.problem()?.at(place) ? this.language.say('rebase.notValid') : '';
  }

  protected drop(event: Event): void {
    this.dropped.emit((event.target as HTMLInputElement).checked);
  }
}

/** RFC 6901 §3. */
const escaped = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
