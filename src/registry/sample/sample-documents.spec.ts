import { liveCatalogue, facts } from '../formats/registry.fixture.ts';
import { lintCatalogue } from '../lint/lint-catalogue.ts';
import { composeRegistry } from '../release/compose-registry.ts';
import { describeEntry } from '../notice/describe-entry.ts';
import { sampleDocuments } from './sample-documents.ts';
import { shippedDocuments } from './shipped-documents.ts';

const catalogue = liveCatalogue();
const packs = catalogue.settings.get('main')?.rulePacks ?? {};

describe('the sample', () => {
  it('lints clean', () => {
    const { findings } = lintCatalogue(catalogue, { packs, now: facts.publishedAt });
    expect(findings.map(({ rule, document, path }) => `${rule} ${document.id}${path}`)).toEqual([]);
  });

  it('declares the four cookies with their durations, in both languages', () => {
    const file = composeRegistry(catalogue, facts, 'publish');
    const told = file.entries.map((entry) => [
      entry.names[0]?.pattern,
      describeEntry(entry, file, 'en').duration,
      describeEntry(entry, file, 'fr').duration,
    ]);
    expect(told).toEqual([
      ['cookies_preferences', '6 months', '6 mois'],
      ['csrftoken', 'up to 12 months', "jusqu'à 12 mois"],
      ['django_language', '12 months', '12 mois'],
      ['sessionid', '2 weeks by default', '2 semaines par défaut'],
    ]);
  });

  it('has its exemptions looked at again after a year', () => {
    const reviewBy = (today: string) =>
      sampleDocuments(today).flatMap(({ kind, body }) =>
        kind === 'entry' && 'exemption' in body ? [body.exemption.reviewBy] : [],
      )[0];
    expect(reviewBy('2026-11-25')).toBe('2027-11-25');
    expect(reviewBy('2028-02-29')).toBe('2029-02-28');
  });

  it('uses sentences of its own, not those of the page it replaces', () => {
    const words = JSON.stringify(sampleDocuments());
    for (const sentence of [
      'To remember the user from one page to another',
      'To retrieve data via API calls',
      'In order to provide you with the best service possible',
      'A cookie is a generally small piece of data',
      'make it possible to track',
    ]) {
      expect(words).not.toContain(sentence);
    }
  });
});

describe('what every installation starts from', () => {
  it('holds no entry and no provider', () => {
    const kinds = new Set(shippedDocuments().map(({ kind }) => kind));
    expect([...kinds]).toEqual(['category', 'location', 'notice', 'policy', 'settings']);
  });
});
