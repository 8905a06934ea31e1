import { isForMachines, type Names, valueWords } from './value-words';

describe('a value in words', () => {
  const names: Names = new Map([['provider/matomo', 'Matomo SAS']]);
  const words: Readonly<Record<string, string>> = {
    'fields.value.yes': 'Yes',
    'fields.value.no': 'No',
    'fields.value.party.first': 'First party',
  };
  const wording = {
    say: (key: string) => words[key] ?? key,
    knows: (key: string) => key in words,
    language: 'en',
    names,
  };

  const cases: readonly [string, unknown, string | RegExp][] = [
    ['attributesSecure', true, 'Yes'],
    ['saleOrShare', false, 'No'],
    ['provider', 'matomo', 'Matomo SAS'],
    ['recipients', 'nobody', 'nobody'],
    ['party', 'first', 'First party'],
    ['party', 'seventh', 'seventh'],
    ['names', { pattern: '_ga', match: 'prefix' }, /_ga/],
    ['dataRetentionSeconds', 86_400, /1 day/],
    ['dataRetentionSeconds', 'soon', ''],
    ['country', 'FR', 'France'],
    ['country', 'XQ', 'XQ'],
    ['sourceLocale', 'fr', 'French'],
    ['exemptionReviewBy', '2026-11-25', /Nov(ember)? 25, 2026/],
    ['transfers', { country: 'US', safeguard: 'adequacy' }, 'United States – adequacy'],
    ['source', { type: 'own', ref: 'audit', licence: 'MIT' }, 'own: audit (MIT)'],
    ['path', '/shop', '/shop'],
    ['path', undefined, ''],
    ['order', 7, '7'],
  ];
  for (const [field, value, said] of cases) {
    it(`reads ${String(said)} for ${field} ${JSON.stringify(value)}`, () => {
      const found = valueWords(field, value, wording);
      if (typeof said === 'string') expect(found).toBe(said);
      else expect(found).toMatch(said);
    });
  }

  it('stands in the machine’s letters only where a machine reads it', () => {
    expect(['names', 'path', 'sites'].every(isForMachines)).toBeTrue();
    expect(['purpose', 'provider', 'country'].some(isForMachines)).toBeFalse();
  });
});
