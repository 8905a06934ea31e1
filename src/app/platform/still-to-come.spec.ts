import { isStillToCome } from './still-to-come';

describe('a finding about what is still to come', () => {
  const words = (locale: string) => ({ [locale]: { text: 'Why', state: 'draft' } });
  for (const [rule, path, body, expected] of [
    ['RQ001', '/legalName', {}, true],
    ['LG013', '/provider', {}, true],
    ['LG019', '/purpose/en', {}, true],
    ['LG019', '/purpose/fr', {}, true],
    ['LG019', '/purpose/fr', { purpose: words('fr') }, true],
    ['LG019', '/purpose/fr', { purpose: words('en') }, false],
    ['LG023', '/label/fr', { label: words('en') }, false],
    ['LG023', '/label/fr', { label: {} }, true],
    ['CK009', '/duration', {}, false],
  ] as const) {
    it(`${expected ? 'is' : 'is not'} ${rule} at ${path} of ${JSON.stringify(body)}`, () => {
      expect(isStillToCome({ rule, path }, body, 'en')).toBe(expected);
    });
  }
});
