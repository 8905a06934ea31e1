import { inject, Service } from '@angular/core';
import { dayWords, localeName } from '../platform/format';
import type { Names } from '../platform/differences/value-words';
import { Language } from '../platform/language';
import type { PrintedStatus } from './list-client';

type Filters = Readonly<Record<string, string>>;

/** What the foot of a printed list says: its filter, and what was live. */
@Service()
export class ListWords {
  readonly #language = inject(Language);

  ofEntries(filters: Filters, names: Names): string {
    return this.#told(filters, (name, value) => this.#ofEntry(name, value, names));
  }

  ofEvents(filters: Filters, people: Readonly<Record<string, string>>): string {
    return this.#told(filters, (name, value) => {
      const label = this.#language.say(`audit.filter.${name}`);
      return `${label} ${this.#ofEvent(name, value, people)}`;
    });
  }

  actor(actor: string, people: Readonly<Record<string, string>>): string {
    const isNobody = actor === 'system' || actor === 'public';
    return isNobody ? this.#language.say(`audit.actor.${actor}`) : (people[actor] ?? actor);
  }

  /** A newer server's code stands as it is. */
  action(action: string): string {
    const key = `audit.action.${action.replaceAll('.', '_')}`;
    return this.#language.knows(key) ? this.#language.say(key) : action;
  }

  /** Empty before the first release. */
  live(live: PrintedStatus['live'] | undefined): string {
    if (!live) return '';
    const on = dayWords(live.publishedAt, this.#language.current());
    return this.#language.say('print.release', { n: live.release, on, digest: live.digest });
  }

  #told(filters: Filters, words: (name: string, value: string) => string): string {
    const all = Object.entries(filters).map(([name, value]) => words(name, value));
    if (all.length === 0) return this.#language.say('print.list.unfiltered');
    const list = new Intl.ListFormat(this.#language.current()).format(all);
    return this.#language.say('print.list.filter', { filters: list });
  }

  #ofEntry(name: string, value: string, names: Names): string {
    if (name === 'q') return this.#language.say('catalogue.filter.q', { q: value });
    if (name === 'view') return this.#say(`catalogue.view.${value}`, value);
    const values = value.split(',').map((one) => this.#valueOf(name, one, names));
    const either = new Intl.ListFormat(this.#language.current(), { type: 'disjunction' });
    return `${this.#language.say(`catalogue.filter.${name}`)} ${either.format(values)}`;
  }

  #valueOf(name: string, value: string, names: Names): string {
    if (name === 'missing') return localeName(value, this.#language.current());
    const isCode = name === 'state' || name === 'finding';
    return isCode
      ? this.#say(`catalogue.${name}.${value}`, value)
      : (names.get(`${name}/${value}`) ?? value);
  }

  #ofEvent(name: string, value: string, people: Readonly<Record<string, string>>): string {
    if (name === 'person') return this.actor(value, people);
    if (name === 'action') return this.action(value);
    const isDay = name === 'from' || name === 'to';
    return isDay ? dayWords(value, this.#language.current()) : value;
  }

  #say(key: string, otherwise: string): string {
    return this.#language.knows(key) ? this.#language.say(key) : otherwise;
  }
}
