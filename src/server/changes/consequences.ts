import {
  composeRegistry,
  consequencesOf,
  noConsequences,
  type Catalogue,
  type Change,
  type ComposedCatalogue,
  type Consequences,
} from '../../registry/index.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { isOver } from './change-standing.ts';
import type { Overlay } from './overlays.ts';

type Asked = Pick<Change, 'state' | 'consentOverride'>;

/** By what is live, then by what would be: neither ever changes, and thousands of entries take seconds to compose. */
const known = new WeakMap<LiveSnapshot, WeakMap<Catalogue, Consequences>>();
const composed = new WeakMap<LiveSnapshot, ComposedCatalogue>();

/** What publishing would cause, from the difference between what is live and what would be. */
export function changeConsequences(
  { live, judged }: Overlay,
  { state, consentOverride }: Asked,
): Consequences {
  if (isOver(state) || !live.release) return noConsequences;
  const byRules = remembered(live, live.release.publishedAt, judged.catalogue);
  if (consentOverride === undefined) return byRules;
  const verdict = consentOverride.asksAgain;
  return { ...byRules, reconsent: { ...byRules.reconsent, override: consentOverride, verdict } };
}

function remembered(live: LiveSnapshot, publishedAt: string, next: Catalogue): Consequences {
  const byNext = known.get(live) ?? new WeakMap<Catalogue, Consequences>();
  known.set(live, byNext);
  const found = byNext.get(next) ?? compare(live, publishedAt, next);
  byNext.set(next, found);
  return found;
}

function compare(live: LiveSnapshot, publishedAt: string, next: Catalogue): Consequences {
  const before = composed.get(live) ?? compose(live.judged.catalogue, publishedAt);
  composed.set(live, before);
  // Without edits what would be is what is.
  const after = next === before.catalogue ? before : compose(next, publishedAt);
  return consequencesOf(before, after);
}

// Both as of the live release, so that no date differs but those that were edited.
const compose = (catalogue: Catalogue, publishedAt: string): ComposedCatalogue => ({
  catalogue,
  registry: composeRegistry(catalogue, { release: 1, consentRevision: 1, publishedAt }, 'preview'),
});
