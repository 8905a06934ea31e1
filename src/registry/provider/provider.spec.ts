import { aProvider, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { providerRoles, PublishedProvider } from './provider.ts';

describe('a provider as a draft', () => {
  it('may be whole, or lack everything', () => {
    const body = aProvider({ optOutUrl: 'https://example.org/objection', tcfVendorId: 1 });

    expect(refusedAt('provider', body)).toEqual([]);
    expect(refusedAt('provider', {})).toEqual([]);
  });

  it('has one of the four roles of formats.md §1', () => {
    expect([...providerRoles].sort()).toEqual([
      'controller',
      'joint-controller',
      'processor',
      'self',
    ]);
  });

  for (const [what, body, at] of [
    ['an empty name', { name: '' }, '/name'],
    ['a name of 1001 characters', { name: 'a'.repeat(1001) }, '/name'],
    ['an empty legal name', { legalName: '' }, '/legalName'],
    ['another role', { role: 'vendor' }, '/role'],
    ['a country of three letters', { country: 'FRA' }, '/country'],
    ['a country in lower case', { country: 'fr' }, '/country'],
    ['one privacy address for all locales', { privacyUrl: 'https://example.org' }, '/privacyUrl'],
    ['an address of 2049 characters', { optOutUrl: 'a'.repeat(2049) }, '/optOutUrl'],
    ['vendor 0', { tcfVendorId: 0 }, '/tcfVendorId'],
    ['a vendor beyond a million', { tcfVendorId: 1_000_001 }, '/tcfVendorId'],
    ['a vendor in words', { tcfVendorId: '755' }, '/tcfVendorId'],
    ['an unknown member', { email: 'a@example.org' }, '/email'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('provider', body)).toEqual([at]));
  }
});

describe('a provider of the registry JSON', () => {
  const whole = { ...aProvider(), id: 'example', privacyUrl: { en: 'https://example.org/p' } };

  it('is whole, and no less', () => {
    expect(refusedBy(PublishedProvider, whole)).toEqual([]);
    for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
      expect(refusedBy(PublishedProvider, without(whole, name)))
        .withContext(name)
        .toEqual(['']);
    }
  });

  it('may say where to object and its number in the TCF', () => {
    const more = { ...whole, optOutUrl: 'https://example.org/objection', tcfVendorId: 1_000_000 };

    expect(refusedBy(PublishedProvider, more)).toEqual([]);
    expect(refusedBy(PublishedProvider, { ...more, phone: '1' })).toContain('/phone');
  });
});
