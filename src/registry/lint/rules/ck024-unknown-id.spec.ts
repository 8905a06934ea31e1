import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  someSettings,
} from '../../catalogue/catalogue.fixture.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { findingsOf } from '../lint.fixture.ts';

describe('CK024, an id that leads nowhere', () => {
  for (const [to, own, path, value] of [
    ['provider', { provider: 'nobody' }, '/provider', 'nobody'],
    ['category', { category: 'gone' }, '/category', 'gone'],
    ['recipient', { recipients: ['example', 'nobody'] }, '/recipients/1', 'nobody'],
    ['location', { locations: ['cellar'] }, '/locations/0', 'cellar'],
    [
      'jurisdiction',
      { exemption: { ...anEntry().exemption, jurisdictions: ['EU', 'XX'] } },
      '/exemption/jurisdictions/1',
      'XX',
    ],
  ] as [string, EntryBody, string, string][]) {
    it(`points to an unknown ${to}`, () => {
      const [finding, ...others] = findingsOf('CK024', aCatalogueWith(anEntry(own)));

      expect(finding?.path).toBe(path);
      expect(finding?.params).toEqual({ to, value });
      expect(others).toEqual([]);
    });
  }

  for (const [pack, version] of [
    ['xx', '2026.1'],
    ['eu', '2199.1'],
  ] as const) {
    it(`points to pack ${pack} ${version}, which was never shipped`, () => {
      const settings = someSettings({ rulePacks: { core: '2026.1', [pack]: version } });
      const catalogue = aCatalogue(aDocument('settings', 'main', settings));

      expect(
        findingsOf('CK024', catalogue).map(({ path, params }) => [path, params['to']]),
      ).toEqual([[`/rulePacks/${pack}`, 'pack']]);
    });
  }

  it('says nothing while an id is not stated, or leads somewhere', () => {
    expect(findingsOf('CK024', aCatalogueWith({}))).toEqual([]);
    expect(findingsOf('CK024', aCatalogueWith(anEntry()))).toEqual([]);
  });
});
