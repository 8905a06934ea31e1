import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { composeDuration, describeName, wordsOf, type Duration } from '../../../registry/index';
import { Language } from '../../platform/language';
import { ListClient, type PrintedRow } from '../list-client';
import { entryFilters, filtersIn } from '../list-query';
import { ListWords } from '../list-words';
import { PrintClient } from '../print-client';
import { PrintSheet } from '../print-sheet/print-sheet';

const columns = ['names', 'provider', 'category', 'duration', 'texts', 'state'] as const;

/** Every entry of a view of the catalogue, as one table. */
@Component({
  selector: 'app-print-entries-page',
  imports: [PrintSheet, TranslatePipe],
  templateUrl: './entries-page.html',
  styleUrl: '../print-table.css',
})
export class EntriesPage {
  readonly #words = inject(ListWords);
  readonly #language = inject(Language);
  readonly #client = inject(ListClient);
  readonly #names = inject(PrintClient).names(() => ({}));
  readonly #query = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });
  readonly #filters = computed(() => filtersIn(this.#query(), entryFilters));

  protected readonly columns = columns;
  readonly #status = this.#client.status();
  protected readonly answer = this.#client.entries(
    this.#filters,
    () => this.#query().get('sort') ?? 'names',
  );
  readonly #now = computed(() => (this.#status.hasValue() ? this.#status.value() : undefined));
  readonly #page = computed(() => (this.answer.hasValue() ? this.answer.value() : undefined));
  protected readonly isWhole = computed(
    () =>
      this.#page()?.items.length === this.#page()?.total &&
      this.#page() !== undefined &&
      this.#names.isLoaded() &&
      this.#now() !== undefined,
  );
  /** More than the server hands out at once would be half a list. */
  protected readonly error = computed(() => {
    const page = this.#page();
    const isPartial = page !== undefined && page.items.length < page.total;
    return (
      this.answer.error() ??
      this.#names.error() ??
      this.#status.error() ??
      (isPartial ? new Error('partial') : undefined)
    );
  });
  protected readonly rows = computed(() =>
    (this.#page()?.items ?? []).map((row) => this.#rowOf(row)),
  );
  protected readonly foot = computed(() => {
    const change = this.#now()?.myChange?.id;
    return [
      this.#words.ofEntries(this.#filters(), this.#names.names()),
      this.#words.live(this.#now()?.live),
      change === undefined ? '' : this.#language.say('print.entries.laidOver', { change }),
    ]
      .filter((words) => words !== '')
      .join(' · ');
  });

  protected retry(): void {
    this.answer.reload();
    this.#names.reload();
    this.#status.reload();
  }

  #rowOf({ id, names, provider, category, duration, texts, state, ...row }: PrintedRow) {
    const words = (text: PrintedRow['function']): string =>
      wordsOf(text, this.#language.current(), this.#now()?.locales.source ?? 'en');
    return {
      id,
      name: names.map(describeName).join(', '),
      function: words(row.function),
      provider: provider?.name ?? '',
      category: category ? words(category.label) || category.id : '',
      duration: duration ? this.#amount(duration) : '',
      texts: Object.entries(texts).map(([locale, each]) => this.#stateOf(locale, each)),
      state: `catalogue.state.${state}`,
    };
  }

  /** In words: paper has no colours to rely on. */
  #stateOf(locale: string, state: string): string {
    return this.#language.say('ui.localeState', {
      locale,
      state: this.#language.say(`ui.text.${state}`),
    });
  }

  #amount(duration: Duration): string {
    const { kind, seconds } = duration;
    if (kind !== 'persistent') return this.#language.say(`catalogue.duration.${kind}`);
    return seconds === undefined ? '' : composeDuration(duration, this.#language.current());
  }
}
