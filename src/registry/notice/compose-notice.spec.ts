import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import type { PublishedEntry } from '../entry/entry.ts';
import { composeNotice } from './compose-notice.ts';
import { noticeTexts } from './notice.ts';

const digest = 'sha256-ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=';
const category = (id: string, parts: Partial<RegistryJson>) =>
  composeNotice(aRegistry(parts), 'en', digest).categories.find((one) => one.id === id);
const namesOf = (parts: Partial<PublishedEntry>) =>
  category('internal', {
    entries: [anAskedEntry({ category: 'internal', party: 'first', ...parts })],
  })?.names;

const asked = anAskedEntry({ category: 'statistical', party: 'first' });
const measurement = anAskedEntry({
  id: 'audience',
  category: 'statistical',
  party: 'first',
  exemption: {
    criterion: 'audience-measurement',
    jurisdictions: ['EU'],
    attestations: [
      'anonymous-output',
      'no-cross-reference',
      'no-cross-site-id',
      'no-third-party-transfer',
      'own-use',
    ],
    rationale: { en: 'Only totals leave the tool.', fr: 'Seuls des totaux sortent de l’outil.' },
    decidedBy: 'reviewer',
    decidedAt: '2026-11-25',
    reviewBy: '2027-11-25',
  },
});

describe('the first layer of the banner', () => {
  const notice = composeNotice(aRegistry(), 'fr', digest);

  it('names the release and the bytes it was made from', () => {
    const { release, consentRevision, locale, direction } = notice;
    expect({ release, consentRevision, locale, direction, digest: notice.digest }).toEqual({
      release: 3,
      consentRevision: 2,
      locale: 'fr',
      direction: 'ltr',
      digest,
    });
  });

  it('has every text in the locale', () => {
    expect(Object.keys(notice.texts)).toEqual([...noticeTexts]);
    expect(notice.texts.refuseAll).toBe('Tout refuser');
  });

  it('leads to the page and the entries of the same release and locale', () => {
    expect(notice.policyUrl).toBe('/policy/fr');
    expect(notice.entriesUrl).toBe('/registry/v1/releases/3/notice/fr/entries.json');
    const url = { en: 'https://example.org/cookies', fr: 'https://example.org/fr/cookies' };
    const policy = { ...aRegistry().policy, url };
    expect(composeNotice(aRegistry({ policy }), 'fr', digest).policyUrl).toBe(url.fr);
    expect(composeNotice(aRegistry({ policy }), 'en', digest).policyUrl).toBe(url.en);
  });

  it('lists categories in their order', () => {
    expect(notice.categories.map(({ id }) => id)).toEqual([
      'necessary',
      'statistical',
      'internal',
      'third-party',
    ]);
  });
});

describe('a category in the banner', () => {
  const rows: readonly (readonly [string, string, readonly PublishedEntry[], boolean])[] = [
    ['whose entries are all exempt', 'statistical', [measurement], true],
    ['with one entry that needs consent', 'statistical', [measurement, asked], false],
    ['that requires consent', 'third-party', [anAskedEntry()], false],
    ['that declares nothing and requires consent', 'third-party', [], false],
    ['that declares nothing and needs none', 'necessary', [], true],
    ['that declares nothing and is exempt when anonymised', 'statistical', [], false],
  ];
  for (const [what, id, entries, alwaysOn] of rows) {
    it(`${what} is ${alwaysOn ? 'always on' : 'asked for'}`, () => {
      expect(category(id, { entries: [...entries] })?.alwaysOn).toBe(alwaysOn);
    });
  }

  it('goes by the strictest jurisdiction that is switched on', () => {
    const rulePacks = { core: '2026.1', eu: '2026.1', gb: '2026.1' };
    expect(category('statistical', { entries: [measurement], rulePacks })?.alwaysOn).toBeFalse();
  });

  it('hands over the names that a script of the site could delete', () => {
    const names = [{ pattern: '_ads', match: 'prefix' as const }];
    expect(namesOf({})).toEqual(names);
    expect(namesOf({ storage: 'session-storage' })).toEqual(names);
  });

  it('keeps back names that no script could delete', () => {
    expect(namesOf({ party: 'third' })).toEqual([]);
    expect(namesOf({ attributes: { httpOnly: true } })).toEqual([]);
    expect(namesOf({ storage: 'pixel' })).toEqual([]);
  });

  it('keeps back names of entries that are exempt', () => {
    expect(category('statistical', { entries: [measurement] })?.names).toEqual([]);
  });
});
