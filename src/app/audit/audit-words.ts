import { inject, Service } from '@angular/core';
import { Language } from '../platform/language';
import type { ChainBreak, ChainCheckAnswer, Names } from './audit-view';

/** Codes of the chain in the reader's words. A newer server's code stands as it is. */
@Service()
export class AuditWords {
  readonly #language = inject(Language);

  action(action: string): string {
    const key = `audit.action.${action.replaceAll('.', '_')}`;
    return this.#language.knows(key) ? this.#language.say(key) : action;
  }

  actor(actor: string, people: Names): string {
    if (actor === 'system' || actor === 'public') return this.#language.say(`audit.actor.${actor}`);
    return people[actor] ?? actor;
  }

  /** What is wrong first; undefined when the chain is whole and as long as releases attest. */
  firstWrong({ breaks, checkpoints }: ChainCheckAnswer): string | undefined {
    const [first] = breaks;
    if (first) return this.#broken(first);
    const missed = checkpoints.find(({ holds }) => !holds);
    return missed && this.#language.say('audit.broken.checkpoint', missed);
  }

  #broken(broken: ChainBreak): string {
    return this.#language.say(`audit.broken.${broken.kind}`, { ...broken });
  }
}
