import { aCatalogueWith, anEntry } from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { pathsOf } from '../lint.fixture.ts';

const packs = { core: '2026.1', eu: '2026.1', fr: '2026.1' };
const measuring = (own: EntryBody, jurisdictions = ['FR']): EntryBody => ({
  category: 'statistical',
  exemption: { ...anEntry().exemption, criterion: 'audience-measurement', jurisdictions },
  ...own,
});

describe('LG010, data behind an exempt measurement that is kept too long', () => {
  for (const [what, own, paths] of [
    [
      'speaks one second beyond 761 days',
      measuring({ dataRetentionSeconds: 65_750_401 }),
      ['/dataRetentionSeconds'],
    ],
    ['takes 761 days', measuring({ dataRetentionSeconds: 65_750_400 }), []],
    ['asks for a statement', measuring({}), ['/dataRetentionSeconds']],
    ['leaves other grounds alone', {}, []],
  ] as [string, EntryBody, string[]][]) {
    it(what, () => expect(pathsOf('LG010', aCatalogueWith(anEntry(own)), packs)).toEqual(paths));
  }
});
