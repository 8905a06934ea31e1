import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

const packs = { core: '2026.1', eu: '2026.1', fr: '2026.1' };
const measuring = (own: EntryBody, jurisdictions = ['FR']): EntryBody => ({
  category: 'statistical',
  exemption: { ...anEntry().exemption, criterion: 'audience-measurement', jurisdictions },
  ...own,
});

describe('LG009, an exempt measurement that starts anew at each visit', () => {
  for (const [what, own, paths] of [
    [
      'speaks of it',
      measuring({
        duration: { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: true },
      }),
      ['/duration/refreshed'],
    ],
    [
      'accepts one that ends',
      measuring({
        duration: { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: false },
      }),
      [],
    ],
    [
      'leaves other grounds alone',
      { duration: { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: true } },
      [],
    ],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG009', aCatalogueWith(anEntry(own)), packs)).toEqual(paths));
  }
});
