import { inject, Service } from '@angular/core';
import type { Finding, Kind } from '../../registry/index';
import { localeName } from './format';
import { Language } from './language';

/** A finding in words: what is the matter, and what to do. */
export interface FindingWords {
  readonly says: string;
  readonly mend: string;
}

/** Composes the words of a finding from its rule and params; follows the language. */
@Service()
export class FindingComposer {
  readonly #language = inject(Language);

  wordsOf({ rule, params, document }: Finding): FindingWords {
    const key = this.#language.knows(`findings.${rule}.mend`) ? rule : 'unknown';
    const values = { ...params, rule, ...this.#named(params, document.kind) };
    return {
      says: this.#language.say(`findings.${key}.says`, values),
      mend: this.#language.say(`findings.${key}.mend`, values),
    };
  }

  /** Tags and member names become what a person calls them. */
  #named(params: Finding['params'], kind: Kind): Readonly<Record<string, string>> {
    const { date, locale, member, reason } = params;
    return {
      // A choice of an ICU message is a name without hyphens.
      ...(typeof reason === 'string' ? { reason: camel(reason.split('-')) } : {}),
      ...(typeof locale === 'string'
        ? { locale: localeName(locale, this.#language.current()) }
        : {}),
      ...(typeof date === 'string' ? { date: this.#day(date) } : {}),
      field: typeof member === 'string' ? this.#fieldName(kind, member) : '',
    };
  }

  /** A full-date is the same day wherever it is read. */
  #day(date: string): string {
    const style = { dateStyle: 'medium', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.#language.current(), style).format(new Date(date));
  }

  #fieldName(kind: Kind, member: string): string {
    if (member === '') return this.#language.say(`fields.kind.${kind}`);
    const [tag, ...above] = member.split('.').reverse();
    const whole = `fields.label.${kind}.${camel(member.split('.'))}`;
    if (this.#language.knows(whole)) return this.#language.say(whole);
    const field = `fields.label.${kind}.${camel(above.reverse())}`;
    const words = this.#language.knows(field) ? this.#language.say(field) : member;
    return `${words} (${localeName(tag ?? '', this.#language.current())})`;
  }
}

const camel = (steps: readonly string[]): string =>
  steps
    .map((step, index) => (index === 0 ? step : step.charAt(0).toUpperCase() + step.slice(1)))
    .join('');
