import { aCatalogueWith, anEntry, aText } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('CK027, a duration that starts anew without a note', () => {
  for (const [what, own, paths] of [
    [
      'asks for a note',
      { duration: { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: true } },
      ['/duration/note'],
    ],
    [
      'takes blank words for none',
      {
        duration: {
          kind: 'persistent',
          seconds: 3600,
          qualifier: 'exactly',
          refreshed: true,
          note: aText({ en: ' ' }),
        },
      },
      ['/duration/note'],
    ],
    [
      'accepts a note',
      {
        duration: {
          kind: 'persistent',
          seconds: 3600,
          qualifier: 'exactly',
          refreshed: true,
          note: aText({ en: 'Counted from the last visit.' }),
        },
      },
      [],
    ],
    [
      'says nothing of a duration that simply ends',
      { duration: { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: false } },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('CK027', aCatalogueWith(anEntry(own)))).toEqual(paths));
  }
});
