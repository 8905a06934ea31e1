import { inject, Service } from '@angular/core';
import { Language } from '../platform/language';
import type { ChainBreak, ChainCheckAnswer, Names, ReAnchor } from './audit-view';

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

  /** What is wrong first; undefined when nothing is that no record names. */
  firstWrong({ breaks, checkpoints }: ChainCheckAnswer): string | undefined {
    const [first] = breaks;
    if (first) return this.#broken(first);
    const missed = checkpoints.find(isMissed);
    return missed && this.#language.say('audit.broken.checkpoint', missed);
  }

  /** What was broken once, who confirmed it, and where the chain goes on. */
  reAnchored({ breaks, ...record }: ReAnchor): string {
    const [first] = breaks;
    const named = first?.kind === 'checkpoint' ? 'audit.broken.release' : undefined;
    const broken = first
      ? this.#language.say(named ?? `audit.broken.${first.kind}`, { ...first })
      : '';
    return this.#language.say('audit.check.reAnchored', {
      ...record,
      broken,
      more: Math.max(0, breaks.length - 1),
    });
  }

  #broken(broken: ChainBreak): string {
    return this.#language.say(`audit.broken.${broken.kind}`, { ...broken });
  }
}

/** The manifest of a release attests another chain, and no record names it. */
export const isMissed = ({
  holds,
  reAnchoredBy,
}: ChainCheckAnswer['checkpoints'][number]): boolean => !holds && reAnchoredBy === undefined;
