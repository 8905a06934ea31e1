import { Component, computed, DOCUMENT, ElementRef, inject, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration, type Duration, type LocalisedText } from '../../../registry/index';
import { AgoPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Today } from '../../platform/today';
import { SortHead } from '../../ui/data-table/sort-head';
import { LocaleChips } from '../../ui/locale-chips/locale-chips';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { EntryName } from '../entry-name/entry-name';
import { type ColumnName, columnNames } from '../entry-query';
import type { EntryRow } from '../entry-row';
import { References } from '../references';
import { badgeOf, durationAsides } from './row-words';

const NAMES_SHOWN = 3;

/** The rows themselves: a native table, on a phone a list of cards. */
@Component({
  selector: 'app-entry-table',
  imports: [AgoPipe, EntryName, LocaleChips, RouterLink, SortHead, StateBadge, TranslatePipe],
  templateUrl: './entry-table.html',
  styleUrl: './entry-table.css',
})
export class EntryTable {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);
  readonly #document = inject(DOCUMENT);
  readonly #references = inject(References);
  readonly #today = inject(Today);
  protected readonly language = inject(Language);

  readonly rows = input.required<readonly EntryRow[]>();
  readonly columns = input.required<readonly ColumnName[]>();
  readonly sort = input.required<string>();
  readonly openId = input<string>();
  readonly isStale = input(false);

  readonly sorted = output<string>();

  /** With an entry beside it the table gives up columns; the provider moves under the name. */
  protected readonly shown = computed(() =>
    this.openId() === undefined
      ? this.columns()
      : this.columns().filter((name) => name !== 'provider' && name !== 'updated'),
  );
  protected readonly heads = computed(() =>
    columnNames.filter((name) => this.shown().includes(name)),
  );
  protected readonly cells = computed(() => this.rows().map((row) => this.#cellsOf(row)));
  protected readonly now = computed(() => {
    this.rows();
    return this.#today.now();
  });

  /** Moves the focus to a row's name, by its place in the list. */
  focus(index: number): void {
    const names = this.#host.nativeElement.querySelectorAll<HTMLElement>('a.name');
    names.item(Math.max(0, Math.min(index, names.length - 1))).focus();
  }

  /** The place of the row that has the focus; -1 when none has. */
  focused(): number {
    const names = [...this.#host.nativeElement.querySelectorAll('a.name')];
    return names.findIndex((name) => name === this.#document.activeElement);
  }

  protected has(name: ColumnName): boolean {
    return this.shown().includes(name);
  }

  #cellsOf(row: EntryRow) {
    return {
      row,
      names: row.names.slice(0, NAMES_SHOWN),
      more: Math.max(0, row.names.length - NAMES_SHOWN),
      function: this.#words(row.function),
      category: row.category && (this.#words(row.category.label) || row.category.id),
      duration: row.duration && this.#amount(row.duration),
      asides: row.duration ? durationAsides(row.duration) : [],
      badge: badgeOf(row),
    };
  }

  #amount({ kind, seconds }: Duration): string {
    if (kind !== 'persistent') return this.language.say(`catalogue.duration.${kind}`);
    if (seconds === undefined) return '';
    const plain = { kind, seconds, qualifier: 'exactly', refreshed: false } as const;
    return composeDuration(plain, this.language.current());
  }

  #words(text: LocalisedText | undefined): string {
    return this.#references.words(text);
  }
}
