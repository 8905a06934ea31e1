import { attestations, type PublishedEntry } from '../../entry/entry.ts';
import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { RegistryJson } from '../../formats/registry-json.ts';
import { askedIn } from './asked.ts';

const exemption = {
  criterion: 'audience-measurement',
  jurisdictions: ['EU'],
  attestations: [...attestations],
  rationale: { en: 'Totals alone.' },
  decidedBy: 'reviewer',
  decidedAt: '2026-11-25',
  reviewBy: '2027-11-25',
} satisfies PublishedEntry['exemption'];
const audience = anAskedEntry({ id: 'audience', category: 'statistical' });
const anonymous = { ...audience, id: 'anonymous', exemption };

const idsOf = (parts: Partial<RegistryJson>) => {
  const { categories, entries } = askedIn(aRegistry(parts));
  return { categories: categories.map(({ id }) => id), entries: entries.map(({ id }) => id) };
};

describe('what a visitor is asked about', () => {
  it('is nothing of the necessary, and the empty categories whose rule asks', () => {
    expect(idsOf({})).toEqual({
      categories: ['internal', 'statistical', 'third-party'],
      entries: [],
    });
  });

  it('is each entry that needs consent', () => {
    expect(idsOf({ entries: [...aRegistry().entries, anAskedEntry()] }).entries).toEqual(['ads']);
  });

  it('is no category all of whose entries are exempt', () => {
    expect(idsOf({ entries: [anonymous] })).toEqual({
      categories: ['internal', 'third-party'],
      entries: [],
    });
  });

  it('is a category with one entry that needs consent, and that entry alone', () => {
    expect(idsOf({ entries: [anonymous, audience] })).toEqual({
      categories: ['internal', 'statistical', 'third-party'],
      entries: ['audience'],
    });
  });

  it('goes by the strictest of the enabled jurisdictions', () => {
    const british = { core: '2026.1', eu: '2026.1', gb: '2026.1' };
    const french = { core: '2026.1', eu: '2026.1', fr: '2026.1' };

    expect(idsOf({ entries: [anonymous], rulePacks: british }).entries).toEqual(['anonymous']);
    expect(idsOf({ entries: [anonymous], rulePacks: french }).entries).toEqual([]);
  });

  it('is every entry that only a jurisdiction could exempt, where none is enabled', () => {
    expect(idsOf({ entries: [anonymous], rulePacks: { core: '2026.1' } }).entries).toEqual([
      'anonymous',
    ]);
  });

  it('is an entry whose category is not there', () => {
    const lost = anAskedEntry({ id: 'lost', category: 'gone' });

    expect(idsOf({ entries: [lost] }).entries).toEqual(['lost']);
  });

  it('is told in the default locale', () => {
    const locales = { default: 'fr', published: ['en', 'fr'] };

    expect(askedIn(aRegistry({ locales })).locale).toBe('fr');
  });
});
