import { anEntry, aText, without } from '../catalogue/catalogue.fixture.ts';
import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { PublishedEntry, type EntryBody } from '../entry/entry.ts';
import { publishEntry } from './publish-entry.ts';
import type { Wording } from './publish-words.ts';

const wording: Wording = { mode: 'publish', source: 'en', published: ['en', 'fr'] };
const publish = (own: EntryBody = {}) => publishEntry('session', anEntry(own), wording);
const decided = { ...anEntry().exemption, decidedBy: 'reviewer', decidedAt: '2026-11-18' };

describe('an entry as it is published', () => {
  it('is the entry of formats.md §9, member by member', () => {
    const body = anEntry({ exemption: decided });

    expect(publishEntry('session', body, wording)).toEqual({
      id: 'session',
      names: [{ pattern: 'sessionid', match: 'exact' }],
      storage: 'cookie',
      provider: 'example',
      category: 'necessary',
      party: 'first',
      function: { en: 'Authentication', fr: 'Authentification' },
      locations: ['back-office', 'front-office'],
      purpose: {
        en: 'Keeps you signed in from page to page.',
        fr: "Vous garde connecté d'une page à l'autre.",
      },
      duration: { kind: 'persistent', seconds: 1_209_600, qualifier: 'default', refreshed: false },
      domains: ['www.example.org'],
      path: '/',
      attributes: { secure: true, httpOnly: true, sameSite: 'Lax' },
      setBy: 'server',
      exemption: {
        criterion: 'requested-service',
        jurisdictions: ['EU'],
        attestations: [],
        rationale: {
          en: 'Signing in was asked for by the user.',
          fr: "La connexion est demandée par l'utilisateur.",
        },
        decidedBy: 'reviewer',
        decidedAt: '2026-11-18',
        reviewBy: '2027-11-18',
      },
      recipients: [],
      transfers: [],
      saleOrShare: false,
      source: [{ type: 'manual', ref: 'row 1', licence: 'own' }],
      reviewedAt: '2026-11-20',
    });
  });

  it('is taken by the schema of the file', () => {
    expect(refusedBy(PublishedEntry, publish({ exemption: decided }))).toEqual([]);
  });

  it('lacks what the draft lacks: undefined is no member', () => {
    const entry = publishEntry('session', {}, wording);

    expect(Object.keys(entry).sort()).toEqual(['attributes', 'id']);
  });

  it('says that nobody else has access only where the draft says so', () => {
    expect(publish({ recipients: [] }).recipients).toEqual([]);
    expect(
      'recipients' in publishEntry('a', without(anEntry(), 'recipients'), wording),
    ).toBeFalse();
  });
});

describe('the lists of a published entry', () => {
  it('sort names by pattern, then by match, without doubles', () => {
    const names = [
      { pattern: 'b', match: 'exact' },
      { pattern: 'a', match: 'prefix' },
      { pattern: 'a', match: 'exact' },
      { pattern: 'b', match: 'exact' },
    ] as const;

    expect(publish({ names: [...names] }).names).toEqual([names[2], names[1], names[0]]);
  });

  it('sort transfers by country and keep two safeguards of one', () => {
    const transfers = [
      { country: 'US', safeguard: 'b' },
      { country: 'IN', safeguard: 'c' },
      { country: 'US', safeguard: 'a' },
    ];

    expect(publish({ transfers }).transfers).toEqual([transfers[1]!, transfers[2]!, transfers[0]!]);
  });

  it('sort sources by type and ref, and keep two licences of one', () => {
    const source = [
      { type: 'scan', ref: '2', licence: 'own' },
      { type: 'scan', ref: '1', licence: 'own' },
      { type: 'scan', ref: '1', licence: 'Apache-2.0' },
      { type: 'manual', ref: '9', licence: 'own' },
      { type: 'manual', ref: '9', licence: 'own' },
    ];

    expect(publish({ source }).source).toEqual([source[3]!, source[2]!, source[1]!, source[0]!]);
  });

  for (const member of ['locations', 'domains', 'recipients'] as const) {
    it(`sort ${member} by code unit, without doubles`, () => {
      expect(publish({ [member]: ['b', 'a', 'b', 'a-b'] })[member]).toEqual(['a', 'a-b', 'b']);
    });
  }

  it('sort the purposes of TCF as numbers', () => {
    const tcf = { purposes: [10, 9, 1, 9], specialPurposes: [2, 1, 2], optOut: true };

    expect(publish({ tcf }).tcf).toEqual({
      purposes: [1, 9, 10],
      specialPurposes: [1, 2],
      optOut: true,
    });
  });

  it('sort what an exemption names', () => {
    const exemption = {
      ...decided,
      jurisdictions: ['FR', 'EU', 'FR'],
      attestations: ['own-use' as const, 'anonymous-output' as const],
    };
    const published = publish({ exemption }).exemption;

    expect(published?.jurisdictions).toEqual(['EU', 'FR']);
    expect(published?.attestations).toEqual(['anonymous-output', 'own-use']);
  });

  it('leave the lists of the draft as they are', () => {
    const domains = ['b', 'a'];
    publish({ domains });

    expect(domains).toEqual(['b', 'a']);
  });
});

describe('what a published entry says of its storage', () => {
  // formats.md §1: attributes have members only on a cookie.
  it('is nothing of attributes where it is no cookie', () => {
    expect(publish({ storage: 'local-storage' }).attributes).toEqual({});
    expect(publish({ storage: 'cookie' }).attributes.secure).toBeTrue();
  });
});

describe('the optional texts of a published entry', () => {
  const blank = { en: { text: ' ', state: 'draft' as const } };

  it('stay away while nobody wrote them', () => {
    const entry = publish({ condition: blank, duration: { ...anEntry().duration!, note: blank } });

    expect('condition' in entry).toBeFalse();
    expect('note' in entry.duration).toBeFalse();
  });

  it('come as words once somebody did', () => {
    const words = aText({ en: 'Only in the shop', fr: 'Dans la boutique' });
    const entry = publish({ condition: words, duration: { ...anEntry().duration!, note: words } });

    expect(entry.condition).toEqual({ en: 'Only in the shop', fr: 'Dans la boutique' });
    expect(entry.duration.note).toEqual({ en: 'Only in the shop', fr: 'Dans la boutique' });
  });

  it('have no exemption where none is claimed', () => {
    const entry = publishEntry('session', without(anEntry(), 'exemption'), wording);

    expect('exemption' in entry).toBeFalse();
  });
});
