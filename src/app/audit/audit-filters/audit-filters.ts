import { Component, computed, inject, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { AuditFilters, FilterName } from '../audit-query';
import type { Names } from '../audit-view';
import { AuditWords } from '../audit-words';

export interface Narrowed {
  readonly name: FilterName;
  readonly value: string;
}

/** Who, what, on which document, in which release, when. */
@Component({
  selector: 'app-audit-filters',
  imports: [TranslatePipe],
  templateUrl: './audit-filters.html',
  styleUrl: './audit-filters.css',
})
export class AuditFilterBar {
  readonly #words = inject(AuditWords);

  readonly filters = input.required<AuditFilters>();
  readonly people = input.required<Names>();
  readonly actions = input.required<readonly string[]>();

  readonly narrowed = output<Narrowed>();

  protected readonly persons = computed(() => {
    const ids = new Set([...Object.keys(this.people()), 'system', 'public']);
    const { person } = this.filters();
    if (person !== undefined) ids.add(person);
    return [...ids].map((id) => ({ id, name: this.#words.actor(id, this.people()) }));
  });
  protected readonly acts = computed(() => {
    const known = this.actions();
    const kinds = known.flatMap((action) => action.split('.').slice(0, -1));
    const { action } = this.filters();
    const all = new Set([...kinds, ...known, ...(action === undefined ? [] : [action])]);
    return [...all].map((id) => ({ id, words: this.#words.action(id) }));
  });
  protected readonly texts = [
    { name: 'object', type: 'text' },
    { name: 'release', type: 'number' },
    { name: 'from', type: 'date' },
    { name: 'to', type: 'date' },
  ] as const;

  protected narrow(name: FilterName, event: Event): void {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.narrowed.emit({ name, value: value.trim() });
  }
}
