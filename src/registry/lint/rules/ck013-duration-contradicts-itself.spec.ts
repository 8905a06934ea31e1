import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK013, a duration that contradicts itself', () => {
  for (const [what, own, paths] of [
    [
      'refuses seconds on a session',
      { duration: { kind: 'session', seconds: 60, qualifier: 'exactly', refreshed: false } },
      ['/duration/seconds'],
    ],
    [
      'refuses an amount of zero',
      { duration: { kind: 'persistent', seconds: 0, qualifier: 'exactly', refreshed: false } },
      ['/duration/seconds'],
    ],
    [
      'refuses a cookie until it is cleared',
      { duration: { kind: 'until-cleared', qualifier: 'exactly', refreshed: false } },
      ['/duration/kind'],
    ],
    [
      'accepts other storage until it is cleared',
      {
        ...{ duration: { kind: 'until-cleared', qualifier: 'exactly', refreshed: false } },
        storage: 'local-storage',
      },
      [],
    ],
    [
      'accepts one second',
      { duration: { kind: 'persistent', seconds: 1, qualifier: 'exactly', refreshed: false } },
      [],
    ],
    [
      'accepts a session',
      { duration: { kind: 'session', qualifier: 'exactly', refreshed: false } },
      [],
    ],
    [
      'leaves an amount that is missing to RQ001',
      { duration: { kind: 'persistent', qualifier: 'exactly', refreshed: false } },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK013', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
