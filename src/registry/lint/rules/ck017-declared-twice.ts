import { pointerTo } from '../../catalogue/pointer.ts';
import { describeName } from '../../entry/describe-name.ts';
import { claimsOf, readOf, type Claim } from '../claim.ts';
import type { Rule } from '../rule.ts';

/** rfc6265bis §5.7: the same storage, pattern, match, domain and path stand for one item, declared twice. */
export const ck017: Rule = {
  id: 'CK017',
  restsOn: 'names-that-meet',
  *check({ part }) {
    const claims = claimsOf(part);
    const claimants = claimantsByIdentity(claims);
    for (const claim of claims) {
      const other = identitiesOf(claim)
        .flatMap((identity) => claimants.get(identity) ?? [])
        .find((one) => isAgainst(claim, one));
      if (other === undefined) continue;
      yield {
        document: { kind: 'entry', id: claim.id },
        path: pointerTo('names', claim.index),
        params: { name: describeName(claim.name), other: other.id },
        read: { ...readOf(claim), ...readOf(other, other.id) },
      };
    }
  },
};

function claimantsByIdentity(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const claimants = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const identity of identitiesOf(claim)) {
      const known = claimants.get(identity);
      if (known === undefined) claimants.set(identity, [claim]);
      else known.push(claim);
    }
  }
  return claimants;
}

const identitiesOf = ({ storage, name, body }: Claim): readonly string[] =>
  (body.domains?.length ? body.domains : ['']).map((domain) =>
    JSON.stringify([storage, name.pattern, name.match, domain, body.path ?? '/']),
  );

/** Both of two entries are told; within one entry the later name alone. */
const isAgainst = (claim: Claim, other: Claim): boolean =>
  other.id === claim.id ? other.index < claim.index : true;
