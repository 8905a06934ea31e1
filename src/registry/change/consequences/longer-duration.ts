import type { PublishedDuration } from '../../text/duration.ts';
import type { ReconsentRule } from './reconsent-rule.ts';

/** How long an item stays was told before the visitor agreed (Planet49, CJEU C-673/17). */
export const longerDuration: ReconsentRule = (before, after) => {
  const known = new Map(before.entries.map(({ id, duration }) => [id, secondsOf(duration)]));
  return after.entries
    .map(({ id, category, duration }) => ({ id, category, seconds: secondsOf(duration) }))
    .filter(({ id, seconds }) => seconds > (known.get(id) ?? Infinity))
    .map(({ id, category, seconds }) => ({
      rule: 'longer-duration',
      category,
      entry: id,
      ...(seconds !== Infinity && { value: seconds }),
    }));
};

function secondsOf({ kind, seconds = 0 }: PublishedDuration): number {
  switch (kind) {
    case 'session':
      return 0;
    case 'persistent':
      return seconds;
    case 'until-cleared':
      return Infinity;
  }
}
