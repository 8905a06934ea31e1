import type { ElementRef } from '@angular/core';
import { Component, computed, inject, linkedSignal, signal, viewChild } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Search, X } from 'lucide';
import { DropDown } from '../../ui/drop-down/drop-down';
import { Icon } from '../../ui/icon/icon';
import { CatalogueStore } from '../catalogue-store';
import {
  type ColumnName,
  columnNames,
  columnsForAddress,
  type FilterName,
  filterNames,
} from '../entry-query';
import { FilterWords } from './filter-words';

const REST_MS = 250;

/** Search, filter tokens, the menu that adds one, and the choice of columns: all of it in the address. */
@Component({
  selector: 'app-entry-filters',
  imports: [DropDown, Icon, TranslatePipe],
  templateUrl: './entry-filters.html',
  styleUrl: './entry-filters.css',
})
export class EntryFilters {
  readonly #store = inject(CatalogueStore);
  readonly #words = inject(FilterWords);
  protected readonly searchView = viewChild.required<ElementRef<HTMLInputElement>>('search');
  protected readonly menuRef = viewChild.required<DropDown>('menu');

  protected readonly glass = Search;
  protected readonly cross = X;
  protected readonly names = filterNames;
  protected readonly columns = columnNames;
  protected readonly query = this.#store.query;
  protected readonly tokens = this.#words.tokens;
  /** The property whose values the menu shows. */
  protected readonly opened = signal<FilterName | undefined>(undefined);
  protected readonly values = computed(() => {
    const name = this.opened();
    return name ? this.#words.valuesOf(name) : [];
  });
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** The address follows what is typed, so while typing it is behind. */
  protected readonly typed = linkedSignal<string, string>({
    source: () => this.query().q,
    computation: (q, before) => (this.#typing === undefined || !before ? q : before.value),
  });

  focusSearch(): void {
    this.searchView().nativeElement.focus();
    this.searchView().nativeElement.select();
  }

  protected find(words: string): void {
    this.typed.set(words);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      this.#typing = undefined;
      void this.#store.show({ q: words }, { replace: true });
    }, REST_MS);
  }

  protected toggle(name: FilterName, value: string, isOn: boolean): void {
    const others = this.query().filters[name].filter((each) => each !== value);
    void this.#store.filter(name, isOn ? [...others, value] : others);
  }

  protected remove(name: FilterName): void {
    void this.#store.filter(name, []);
  }

  protected isOn(name: FilterName, value: string): boolean {
    return this.query().filters[name].includes(value);
  }

  protected choose(name: FilterName | undefined): void {
    this.opened.set(name);
  }

  protected done(): void {
    this.opened.set(undefined);
    this.menuRef().isOpen.set(false);
  }

  protected toggleColumn(name: ColumnName, isOn: boolean): void {
    const chosen = columnNames.filter((each) =>
      each === name ? isOn : this.query().columns.includes(each),
    );
    if (chosen.length > 0) void this.#store.show({ cols: columnsForAddress(chosen) });
  }
}
