import { aCatalogue, aDocument, someSettings } from '../../catalogue/catalogue.fixture.ts';
import type { SettingsBody } from '../../settings/settings.ts';
import { findingsOf } from '../lint.fixture.ts';

describe('RQ002, a source language that is not published', () => {
  for (const [what, own, paths] of [
    ['speaks of another language', { sourceLocale: 'de' }, ['/sourceLocale']],
    ['knows languages by their whole tag', { sourceLocale: 'en-GB' }, ['/sourceLocale']],
    ['accepts one of the published', { sourceLocale: 'fr' }, []],
    ['leaves languages that nobody stated to RQ001', { publishedLocales: undefined }, []],
  ] as [string, SettingsBody, string[]][]) {
    it(what, () => {
      const settings = someSettings({ sourceLocale: 'en', publishedLocales: ['en', 'fr'], ...own });
      const catalogue = aCatalogue(aDocument('settings', 'main', settings));

      expect(findingsOf('RQ002', catalogue).map(({ path }) => path)).toEqual(paths);
    });
  }
});
