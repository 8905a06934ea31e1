import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK010, what is longer than browsers take', () => {
  for (const [what, own, paths] of [
    [
      'refuses a name beyond 4096 octets',
      { names: [{ pattern: `${'é'.repeat(2048)}x`, match: 'exact' }] },
      ['/names/0'],
    ],
    ['takes 4096 octets of a name', { names: [{ pattern: 'é'.repeat(2048), match: 'exact' }] }, []],
    [
      'refuses a domain beyond 1024 octets',
      { domains: ['example.org', 'a'.repeat(1025)] },
      ['/domains/1'],
    ],
    ['refuses a path beyond 1024 octets', { path: `/${'é'.repeat(512)}` }, ['/path']],
    ['takes 1024 octets of a path', { path: `/a${'é'.repeat(511)}` }, []],
    ['leaves other storage alone', { storage: 'local-storage', path: `/${'é'.repeat(512)}` }, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK010', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
