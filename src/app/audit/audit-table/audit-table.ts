import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import type { AuditRow, Names } from '../audit-view';
import { AuditWords } from '../audit-words';

/** Events, newest first; a row unfolds into what was hashed. */
@Component({
  selector: 'app-audit-table',
  imports: [MomentPipe, RouterLink, TranslatePipe],
  templateUrl: './audit-table.html',
  styleUrl: './audit-table.css',
})
export class AuditTable {
  readonly #words = inject(AuditWords);
  protected readonly language = inject(Language);

  readonly rows = input.required<readonly AuditRow[]>();
  readonly people = input.required<Names>();
  readonly isStale = input(false);

  readonly #open = signal<ReadonlySet<number>>(new Set());
  protected readonly shown = computed(() =>
    this.rows().map((row) => ({
      ...row,
      who: this.#words.actor(row.actor, this.people()),
      what: this.#words.action(row.action),
      about: aboutOf(row, this.people()),
      isOpen: this.#open().has(row.seq),
      facts: indented(row.payload),
    })),
  );

  protected toggle(seq: number): void {
    this.#open.update((open) => {
      const others = [...open].filter((each) => each !== seq);
      return new Set(others.length === open.size ? [...others, seq] : others);
    });
  }
}

/** A person is named; whatever else has no title shows its id. */
function aboutOf({ object, change }: AuditRow, people: Names): string {
  if (change) return change.title;
  const [kind, id = ''] = object.split('/');
  return kind === 'person' ? (people[id] ?? object) : object;
}

/** For reading; the stored text itself is in the export. */
function indented(payload: string): string {
  try {
    return JSON.stringify(JSON.parse(payload), undefined, 2);
  } catch {
    return payload; // Altered: the chain's check says so.
  }
}
