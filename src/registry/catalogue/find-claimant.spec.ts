import type { EntryBody } from '../entry/entry.ts';
import type { MatchKind } from '../entry/name-pattern.ts';
import { catalogueOf } from './catalogue.ts';
import { aDocument } from './catalogue.fixture.ts';
import { findClaimant } from './find-claimant.ts';

const entry = (id: string, pattern: string, match: MatchKind, own: EntryBody = {}) =>
  aDocument('entry', id, { names: [{ pattern, match }], storage: 'cookie', ...own });

describe('who claims a name seen in the wild', () => {
  for (const [what, entries, name, expected] of [
    [
      'an exact name beats a longer pattern',
      [entry('a', '_ga_x*', 'glob'), entry('b', '_ga_x', 'exact')],
      '_ga_x',
      'b',
    ],
    [
      'the most literal characters win',
      [entry('a', '_g', 'prefix'), entry('b', '_ga_', 'prefix')],
      '_ga_1',
      'b',
    ],
    [
      'a prefix beats a suffix as long',
      [entry('a', 'cd', 'suffix'), entry('b', 'ab', 'prefix')],
      'abcd',
      'b',
    ],
    [
      'a suffix beats a glob as long',
      [entry('a', 'a*d', 'glob'), entry('b', 'cd', 'suffix')],
      'abcd',
      'b',
    ],
    [
      'a star in a glob is no literal',
      [entry('a', 'a*b*', 'glob'), entry('b', 'ab-', 'prefix')],
      'ab-c',
      'b',
    ],
    [
      'the lower id decides at last',
      [entry('b', 'uid', 'exact'), entry('a', 'uid', 'exact')],
      'uid',
      'a',
    ],
    ['nobody claims another case', [entry('a', 'uid', 'exact')], 'UID', undefined],
    ['nobody claims an unknown name', [], 'uid', undefined],
  ] as const) {
    it(what, () => {
      expect(findClaimant(catalogueOf(entries), name)?.id).toBe(expected);
    });
  }

  for (const [what, own, seen, isClaimed] of [
    ['another storage', {}, { storage: 'local-storage' }, false],
    ['a host that is covered', { domains: ['*.example.org'] }, { host: 'a.example.org' }, true],
    [
      'one of two hosts',
      { domains: ['example.org', 'example.net'] },
      { host: 'example.net' },
      true,
    ],
    ['a host that is not', { domains: ['example.org'] }, { host: 'a.example.org' }, false],
    ['any host where none is stated', { domains: [] }, { host: 'a.example.org' }, true],
    ['any path where none is stated', {}, { path: '/docs' }, true],
    ['its own storage', {}, { storage: 'cookie' }, true],
    ['a path that is covered', { path: '/docs' }, { path: '/docs/x' }, true],
    ['a path that is not', { path: '/docs' }, { path: '/docsets' }, false],
  ] as const) {
    it(`${isClaimed ? 'claims' : 'does not claim'} a name seen at ${what}`, () => {
      const catalogue = catalogueOf([entry('a', 'uid', 'exact', { ...own } as EntryBody)]);

      expect(findClaimant(catalogue, 'uid', seen)?.id).toBe(isClaimed ? 'a' : undefined);
    });
  }
});
