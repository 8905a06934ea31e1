import { array, assert, constantFrom, property, record } from 'fast-check';
import { domainsMeet, pathsMeet } from '../entry/match-place.ts';
import type { Claim } from './claim.ts';
import { placeIndex } from './place-index.ts';

const aClaim = (domains: string[], path: string | undefined): Claim => ({
  id: 'a',
  index: 0,
  name: { pattern: 'a', match: 'exact' },
  storage: 'cookie',
  body: path === undefined ? { domains } : { domains, path },
});

const aDomain = constantFrom(
  'a.org',
  '*.a.org',
  'b.a.org',
  '*.b.a.org',
  'c.b.a.org',
  'ba.org',
  'x',
);
const aPlace = record({
  domains: array(aDomain, { maxLength: 2 }),
  path: constantFrom(undefined, '/', '/docs', '/docs/x', '/docsets'),
});

describe('the index of places', () => {
  it('finds a claim exactly when comparing with each would find one', () => {
    assert(
      property(array(aPlace, { maxLength: 6 }), aPlace, (places, own) => {
        const claims = places.map(({ domains, path }) => aClaim(domains, path));
        const claim = aClaim(own.domains, own.path);
        const meeting = claims.filter(
          ({ body: { domains = [], path = '/' } }) =>
            pathsMeet(path, own.path ?? '/') &&
            (domains.length === 0 ||
              own.domains.length === 0 ||
              domains.some((one) => own.domains.some((other) => domainsMeet(one, other)))),
        );
        const found = placeIndex(claims)(claim);

        expect(found === undefined).toBe(meeting.length === 0);
        if (found !== undefined) expect(meeting).toContain(found);
      }),
      { numRuns: 500 },
    );
  });
});
