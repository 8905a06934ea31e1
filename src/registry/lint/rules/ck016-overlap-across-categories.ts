import { pointerTo } from '../../catalogue/pointer.ts';
import { describeName } from '../../entry/describe-name.ts';
import { claimGroups, claimsOf, readOf, type Claim, type ClaimGroup } from '../claim.ts';
import { nameIndex } from '../name-index.ts';
import type { Hit, Rule } from '../rule.ts';

/**
 * Two names of different categories can match one cookie. Also when an exact name would win:
 * a banner that clears `_gat*` deletes `_gat_pro` too. Each side names the first it meets.
 */
export const ck016: Rule = {
  id: 'CK016',
  restsOn: 'names-that-meet',
  *check({ part }) {
    const groups = claimGroups(claimsOf(part).filter(({ body }) => body.category !== undefined));
    const meeting = nameIndex(groups);
    for (const group of groups) {
      const others = [...meeting(group)].filter((other) => isRival(group, other));
      for (const claim of group.claims) {
        const other = firstIn(others, claim);
        if (other !== undefined) yield hitOf(claim, other);
      }
    }
  },
};

const isRival = (a: ClaimGroup, b: ClaimGroup): boolean =>
  a.storage === b.storage && a.category !== b.category;

// The first is enough to mend, and keeps a crowded catalogue readable.
function firstIn(groups: readonly ClaimGroup[], claim: Claim): Claim | undefined {
  for (const group of groups) {
    const found = group.claimAt(claim);
    if (found !== undefined) return found;
  }
  return undefined;
}

const hitOf = (claim: Claim, other: Claim): Hit => ({
  document: { kind: 'entry', id: claim.id },
  path: pointerTo('names', claim.index),
  params: {
    name: describeName(claim.name),
    category: claim.body.category ?? '',
    other: other.id,
    otherName: describeName(other.name),
    otherCategory: other.body.category ?? '',
  },
  read: {
    ...readOf(claim),
    '/category': claim.body.category,
    ...readOf(other, other.id),
    [`${other.id}/category`]: other.body.category,
  },
});
