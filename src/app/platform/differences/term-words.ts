import { inject, Service } from '@angular/core';
import type { Duration, EntryBody, Kind } from '../../../registry/index';
import { Language } from '../language';
import { placeOf } from './field-place';

/** A technical or legal term, and what it means in one plain sentence. */
export interface ExplainedTerm {
  readonly term: string;
  readonly says: string;
}

type Names = NonNullable<EntryBody['names']>;

/** Flags of one item: what they mean always stands beside them. */
const flags = new Set(['party', 'storage', 'setBy', 'saleOrShare']);

/** Explains what a reader need not know by heart; follows the language of the console. */
@Service()
export class TermWords {
  readonly #language = inject(Language);

  /** @param at JSON Pointer of a difference */
  isFlag(kind: Kind, at: string): boolean {
    const { field } = placeOf(kind, at, false);
    return field.startsWith('attributes') || flags.has(field);
  }

  /** One sentence on a field; empty where its name says all. */
  ofField(kind: Kind, at: string, isText: boolean): string {
    if (kind !== 'entry') return '';
    const { field } = placeOf(kind, at, isText);
    return this.#known(`fields.term.${field}`) || this.#known(`fields.note.${field}`);
  }

  /** The terms that a value is made of. */
  ofValue(kind: Kind, at: string, value: unknown): readonly ExplainedTerm[] {
    if (kind !== 'entry' || value === undefined || value === null) return [];
    switch (at) {
      case '/names':
        return this.#all('match', new Set((value as Names).map(({ match }) => match)));
      case '/duration':
        return this.#ofDuration(value);
      case '/exemption/attestations':
        return this.#all('exemptionAttestations', value as readonly string[]);
      default:
        return [];
    }
  }

  #ofDuration({ kind, qualifier, refreshed }: Partial<Duration>): readonly ExplainedTerm[] {
    return [
      ...(kind ? this.#all('durationKind', [kind]) : []),
      ...(qualifier ? this.#all('durationQualifier', [qualifier]) : []),
      ...(refreshed
        ? [
            {
              term: this.#known('fields.label.entry.durationRefreshed'),
              says: this.#known('fields.says.durationRefreshed.yes'),
            },
          ]
        : []),
    ];
  }

  #all(field: string, values: Iterable<string>): readonly ExplainedTerm[] {
    return [...values].map((value) => ({
      term: this.#known(`fields.value.${field}.${value}`) || value,
      says: this.#known(`fields.says.${field}.${value}`),
    }));
  }

  #known(key: string): string {
    return this.#language.knows(key) ? this.#language.say(key) : '';
  }
}
