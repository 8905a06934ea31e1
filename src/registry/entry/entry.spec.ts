import { anEntry, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { anAskedEntry } from '../formats/registry.fixture.ts';
import { attestations, exemptionCriteria, parties, PublishedEntry, storageKinds } from './entry.ts';

const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
const exemption = {
  criterion: 'requested-service',
  jurisdictions: ['EU'],
  attestations: [],
  rationale: { en: 'Asked for.' },
  decidedBy: 'reviewer',
  decidedAt: '2026-11-18',
  reviewBy: '2027-11-18',
} as const;

describe('an entry as a draft', () => {
  it('may be whole, empty, or lack any one member', () => {
    const whole = anEntry();
    const members = Object.keys(whole) as (keyof typeof whole)[];

    expect(refusedAt('entry', whole)).toEqual([]);
    expect(refusedAt('entry', {})).toEqual([]);
    expect(members.flatMap((name) => refusedAt('entry', without(whole, name)))).toEqual([]);
  });

  it('may have an exemption of which nothing is stated yet', () => {
    expect(refusedAt('entry', { exemption: {} })).toEqual([]);
  });

  for (const [what, body] of [
    ['no name at all', { names: [] }],
    ['500 names', { names: many(500, { pattern: 'a', match: 'exact' }) }],
    [
      'a name outside the grammar, which lint speaks of',
      { names: [{ pattern: ' ', match: 'exact' }] },
    ],
    ['a path that lint refuses', { path: 'docs' }],
    ['a domain that lint refuses', { domains: ['HTTPS://Example.org:8080/'] }],
    ['a domain of 1024 characters', { domains: ['a'.repeat(1024)] }],
    ['data kept for no time', { dataRetentionSeconds: 0 }],
    ['only some attributes', { attributes: { sameSite: 'None' } }],
    ['no purpose of TCF', { tcf: { purposes: [], specialPurposes: [], optOut: false } }],
    [
      'the first and the last of TCF',
      { tcf: { purposes: [1, 99], specialPurposes: [], optOut: true } },
    ],
    ['a state as jurisdiction', { exemption: { jurisdictions: ['FR', 'US-CA', 'CA-QC', 'EU'] } }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedAt('entry', body)).toEqual([]));
  }

  for (const [what, body, at] of [
    ['501 names', { names: many(501, { pattern: 'a', match: 'exact' }) }, '/names'],
    ['another storage', { storage: 'cookies' }, '/storage'],
    ['another party', { party: 'second' }, '/party'],
    ['a provider by name', { provider: 'Example Stats' }, '/provider'],
    ['a category by label', { category: 'Nécessaires' }, '/category'],
    ['a location by label', { locations: ['front-office', 'Back office'] }, '/locations/1'],
    ['words without a locale', { function: 'Authentication' }, '/function'],
    ['a domain of 1025 characters', { domains: ['a'.repeat(1025)] }, '/domains/0'],
    ['a path of 1025 characters', { path: '/'.repeat(1025) }, '/path'],
    ['an attribute as text', { attributes: { secure: 'yes' } }, '/attributes/secure'],
    ['SameSite in lower case', { attributes: { sameSite: 'lax' } }, '/attributes/sameSite'],
    ['an unknown attribute', { attributes: { priority: 'high' } }, '/attributes/priority'],
    ['being set by nobody in particular', { setBy: 'browser' }, '/setBy'],
    ['retention below nothing', { dataRetentionSeconds: -1 }, '/dataRetentionSeconds'],
    ['a recipient by name', { recipients: ['Example SAS'] }, '/recipients/0'],
    [
      'a country by name',
      { transfers: [{ country: 'usa', safeguard: 'x' }] },
      '/transfers/0/country',
    ],
    ['a transfer without safeguard', { transfers: [{ country: 'US' }] }, '/transfers/0'],
    [
      'an empty safeguard',
      { transfers: [{ country: 'US', safeguard: '' }] },
      '/transfers/0/safeguard',
    ],
    ['sharing as a word', { saleOrShare: 'no' }, '/saleOrShare'],
    ['a source without licence', { source: [{ type: 'scan', ref: '1' }] }, '/source/0'],
    ['51 sources', { source: many(51, { type: 'a', ref: 'b', licence: 'c' }) }, '/source'],
    ['a review on no date', { reviewedAt: 'yesterday' }, '/reviewedAt'],
    [
      'purpose 0 of TCF',
      { tcf: { purposes: [0], specialPurposes: [], optOut: false } },
      '/tcf/purposes/0',
    ],
    [
      'purpose 100 of TCF',
      { tcf: { purposes: [], specialPurposes: [100], optOut: false } },
      '/tcf/specialPurposes/0',
    ],
    ['half of TCF', { tcf: { purposes: [1] } }, '/tcf'],
    [
      'another criterion',
      { exemption: { criterion: 'legitimate-interest' } },
      '/exemption/criterion',
    ],
    [
      'a jurisdiction in lower case',
      { exemption: { jurisdictions: ['fr'] } },
      '/exemption/jurisdictions/0',
    ],
    [
      'an attestation of its own',
      { exemption: { attestations: ['trust-me'] } },
      '/exemption/attestations/0',
    ],
    [
      'a sixth attestation',
      { exemption: { attestations: many(6, 'own-use') } },
      '/exemption/attestations',
    ],
    ['a review that is no date', { exemption: { reviewBy: '2027-11' } }, '/exemption/reviewBy'],
    [
      'a name of who decided beside the role',
      { exemption: { person: 'Rita' } },
      '/exemption/person',
    ],
    ['an unknown member', { id: 'session' }, '/id'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('entry', body)).toEqual([at]));
  }
});

describe('an entry of the registry JSON', () => {
  const whole = { ...anAskedEntry(), exemption };
  // formats.md §1: the members without a question mark.
  const required = [
    'id',
    'names',
    'storage',
    'provider',
    'category',
    'party',
    'function',
    'locations',
    'purpose',
    'duration',
    'domains',
    'attributes',
    'recipients',
    'transfers',
    'saleOrShare',
    'source',
    'reviewedAt',
  ] as const;

  it('is whole', () => expect(refusedBy(PublishedEntry, whole)).toEqual([]));

  for (const name of required) {
    it(`does not exist without ${name}`, () => {
      expect(refusedBy(PublishedEntry, without(whole, name))).toEqual(['']);
    });
  }

  it('requires nothing else', () => {
    const least = Object.fromEntries(required.map((name) => [name, whole[name]]));

    expect(refusedBy(PublishedEntry, least)).toEqual([]);
  });

  for (const name of Object.keys(exemption) as (keyof typeof exemption)[]) {
    it(`has no exemption without ${name}`, () => {
      const half = { ...whole, exemption: without(exemption, name) };

      expect(refusedBy(PublishedEntry, half)).toEqual(['/exemption']);
    });
  }

  it('holds words alone, and no member that is unknown', () => {
    const drafted = { ...whole, purpose: { en: { text: 'Why', state: 'reviewed' } } };

    expect(refusedBy(PublishedEntry, drafted)).toEqual(['/purpose/en']);
    expect(refusedBy(PublishedEntry, { ...whole, note: 'x' })).toContain('/note');
    expect(refusedBy(PublishedEntry, { ...whole, condition: null })).toEqual(['/condition']);
  });
});

describe('the lists an entry chooses from', () => {
  it('are those of formats.md §1', () => {
    expect([...storageKinds].sort().join(' ')).toBe(
      'cache-storage cookie fingerprint indexed-db local-storage opfs pixel script sdk ' +
        'service-worker session-storage',
    );
    expect([...parties]).toEqual(['first', 'third']);
    expect([...exemptionCriteria].sort().join(' ')).toBe(
      'appearance audience-measurement requested-service transmission',
    );
    expect([...attestations].sort().join(' ')).toBe(
      'anonymous-output no-cross-reference no-cross-site-id no-third-party-transfer ' + 'own-use',
    );
  });
});
