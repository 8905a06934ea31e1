import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { compareBodies, describeName } from '../../../registry/index';
import { DifferenceWords } from '../../platform/differences/difference-words';
import { dayWords } from '../../platform/format';
import { Language } from '../../platform/language';
import { FieldValue } from '../../ui/field-value/field-value';
import { PrintClient } from '../print-client';
import { PrintSheet } from '../print-sheet/print-sheet';

/** In the order in which the questions are asked. */
const asked = [
  'criterion',
  'jurisdictions',
  'attestations',
  'rationale',
  'decidedBy',
  'decidedAt',
  'reviewBy',
];
const rankOf = (at: string): number => asked.indexOf(at.split('/')[2] ?? '');
const about = ['names', 'purpose', 'function', 'provider', 'category', 'duration'];

/** The exemption of a live entry on one page, for the data protection officer's file. */
@Component({
  selector: 'app-exemption-page',
  imports: [FieldValue, PrintSheet, TranslatePipe],
  templateUrl: './exemption-page.html',
  styleUrl: './exemption-page.css',
})
export class ExemptionPage {
  readonly #client = inject(PrintClient);
  readonly #words = inject(DifferenceWords);
  readonly #language = inject(Language);

  readonly id = input.required<string>();

  protected readonly entry = this.#client.entry(this.id);
  readonly #names = this.#client.names(() => ({}));
  protected readonly live = computed(() =>
    this.entry.hasValue() ? this.entry.value().live : undefined,
  );
  protected readonly release = this.#client.release(() => this.live()?.release);
  protected readonly isWhole = computed(
    () =>
      this.entry.hasValue() &&
      this.#names.isLoaded() &&
      (this.live() === undefined || this.release.hasValue()),
  );
  protected readonly error = computed(
    () => this.entry.error() ?? this.#names.error() ?? this.release.error(),
  );
  protected readonly name = computed(() => {
    const [first] = this.live()?.body.names ?? [];
    return first ? describeName(first) : this.id();
  });
  readonly #rows = computed(() => {
    const body = this.live()?.body;
    if (!body) return [];
    return this.#words.rows('entry', compareBodies(undefined, body), this.#names.names());
  });
  protected readonly facts = computed(() =>
    this.#rows().filter(({ at }) => about.includes(at.split('/')[1] ?? '')),
  );
  protected readonly dossier = computed(() =>
    this.#rows()
      .filter(({ at }) => at.startsWith('/exemption/'))
      .toSorted((a, b) => rankOf(a.at) - rankOf(b.at)),
  );
  protected readonly foot = computed(() => {
    if (!this.release.hasValue()) return '';
    const { n, digest, publishedAt } = this.release.value();
    const on = dayWords(publishedAt, this.#language.current());
    return this.#language.say('print.release', { n, on, digest });
  });

  protected retry(): void {
    this.entry.reload();
    this.#names.reload();
    this.release.reload();
  }
}
