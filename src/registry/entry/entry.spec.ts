import { anEntry, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt } from '../catalogue/refusals.fixture.ts';
import { attestations, exemptionCriteria, parties, storageKinds } from './entry.ts';

const many = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);

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
    [
      'a name outside the grammar, which lint speaks of',
      { names: [{ pattern: ' ', match: 'exact' }] },
    ],
    ['a path that lint refuses', { path: 'docs' }],
    ['a domain that lint refuses', { domains: ['HTTPS://Example.org:8080/'] }],
    ['data kept for no time', { dataRetentionSeconds: 0 }],
    ['the last of TCF', { tcf: { purposes: [99], specialPurposes: [1, 99], optOut: true } }],
    ['only some attributes', { attributes: { sameSite: 'None' } }],
    ['no purpose of TCF', { tcf: { purposes: [], specialPurposes: [], optOut: false } }],
    ['the first of TCF', { tcf: { purposes: [1], specialPurposes: [], optOut: false } }],
    ['a state as jurisdiction', { exemption: { jurisdictions: ['FR', 'US-CA', 'CA-QC', 'EU'] } }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedAt('entry', body)).toEqual([]));
  }

  for (const [what, body, at] of [
    ['another storage', { storage: 'cookies' }, '/storage'],
    ['another party', { party: 'second' }, '/party'],
    ['a provider by name', { provider: 'Example Stats' }, '/provider'],
    ['a category by label', { category: 'Nécessaires' }, '/category'],
    ['a location by label', { locations: ['front-office', 'Back office'] }, '/locations/1'],
    ['words without a locale', { function: 'Authentication' }, '/function'],
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
    [
      'special purpose 0 of TCF',
      { tcf: { purposes: [], specialPurposes: [0], optOut: false } },
      '/tcf/specialPurposes/0',
    ],
    [
      'purpose 100 of TCF, plain',
      { tcf: { purposes: [100], specialPurposes: [], optOut: false } },
      '/tcf/purposes/0',
    ],
    [
      'an unknown member of TCF',
      { tcf: { purposes: [], specialPurposes: [], optOut: false, vendor: 1 } },
      '/tcf/vendor',
    ],
    [
      'an unknown member of a transfer',
      { transfers: [{ country: 'US', safeguard: 'x', since: 1 }] },
      '/transfers/0/since',
    ],
    [
      'an unknown member of a source',
      { source: [{ type: 'a', ref: 'b', licence: 'c', url: 'd' }] },
      '/source/0/url',
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

  const tcf = (parts: object) => ({
    tcf: { purposes: [], specialPurposes: [], optOut: false, ...parts },
  });
  for (const [at, most, bodyOf] of [
    ['/names', 500, (n) => ({ names: many(n, { pattern: 'a', match: 'exact' }) })],
    ['/domains', 500, (n) => ({ domains: many(n, 'a.example') })],
    ['/domains/0', 1024, (n) => ({ domains: ['a'.repeat(n)] })],
    ['/path', 1024, (n) => ({ path: '/'.repeat(n) })],
    ['/transfers', 250, (n) => ({ transfers: many(n, { country: 'US', safeguard: 'a' }) })],
    ['/source', 50, (n) => ({ source: many(n, { type: 'a', ref: 'b', licence: 'c' }) })],
    ['/tcf/purposes', 50, (n) => tcf({ purposes: many(n, 1) })],
    ['/tcf/specialPurposes', 50, (n) => tcf({ specialPurposes: many(n, 1) })],
    ['/exemption/jurisdictions', 100, (n) => ({ exemption: { jurisdictions: many(n, 'FR') } })],
    ['/exemption/attestations', 5, (n) => ({ exemption: { attestations: many(n, 'own-use') } })],
  ] as readonly [string, number, (n: number) => object][]) {
    it(`holds ${most} of ${at} and no more`, () => {
      expect(refusedAt('entry', bodyOf(most))).toEqual([]);
      expect(refusedAt('entry', bodyOf(most + 1))).toEqual([at]);
    });
  }
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
