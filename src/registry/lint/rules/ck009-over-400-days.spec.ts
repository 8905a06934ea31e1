import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK009, a cookie that is said to stay longer than browsers keep it', () => {
  for (const [what, own, paths] of [
    [
      'speaks one second beyond 400 days',
      {
        duration: {
          kind: 'persistent',
          seconds: 34_560_001,
          qualifier: 'exactly',
          refreshed: false,
        },
      },
      ['/duration/seconds'],
    ],
    [
      'speaks of two years',
      {
        duration: {
          kind: 'persistent',
          seconds: 63_072_000,
          qualifier: 'exactly',
          refreshed: false,
        },
      },
      ['/duration/seconds'],
    ],
    [
      'takes 400 days',
      {
        duration: {
          kind: 'persistent',
          seconds: 34_560_000,
          qualifier: 'exactly',
          refreshed: false,
        },
      },
      [],
    ],
    [
      'takes 13 months',
      {
        duration: {
          kind: 'persistent',
          seconds: 34_128_000,
          qualifier: 'exactly',
          refreshed: false,
        },
      },
      [],
    ],
    [
      'leaves other storage alone',
      {
        ...{
          duration: {
            kind: 'persistent',
            seconds: 63_072_000,
            qualifier: 'exactly',
            refreshed: false,
          },
        },
        storage: 'local-storage',
      },
      [],
    ],
    [
      'says nothing of a session',
      { duration: { kind: 'session', qualifier: 'exactly', refreshed: false } },
      [],
    ],
    [
      'says nothing while the amount is not known',
      { duration: { kind: 'persistent', qualifier: 'exactly', refreshed: false } },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK009', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
