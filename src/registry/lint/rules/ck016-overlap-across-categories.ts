import { pointerTo } from '../../catalogue/pointer.ts';
import { describeName } from '../../entry/describe-name.ts';
import { domainsMeet, pathsMeet } from '../../entry/match-place.ts';
import { claimIndex } from '../claim-index.ts';
import { claimsOf, readOf, type Claim } from '../claim.ts';
import type { Hit, Rule } from '../rule.ts';

/**
 * Two names of different categories can match one cookie. Also when an exact name would win:
 * a banner that clears `_gat*` deletes `_gat_pro` too. Each side names the first it meets.
 */
export const ck016: Rule = {
  id: 'CK016',
  *check({ catalogue }) {
    const claims = claimsOf(catalogue).filter(({ body }) => body.category !== undefined);
    const index = claimIndex(claims);
    for (const claim of claims) {
      const isWanted = (other: Claim) =>
        other.body.category !== claim.body.category && placesMeet(claim, other);
      for (const other of index.meeting(claim, isWanted)) {
        yield hitOf(claim, other);
        break; // the first is enough to mend, and keeps a crowded catalogue readable
      }
    }
  },
};

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

// No domain, or no path, is stated to be nowhere else: the claim may hold anywhere.
function placesMeet({ body: a }: Claim, { body: b }: Claim): boolean {
  const [aDomains = [], bDomains = []] = [a.domains, b.domains];
  const shareDomain =
    aDomains.length === 0 ||
    bDomains.length === 0 ||
    aDomains.some((one) => bDomains.some((another) => domainsMeet(one, another)));
  return shareDomain && pathsMeet(a.path ?? '/', b.path ?? '/');
}
