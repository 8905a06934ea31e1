import { catalogueOf } from '../catalogue/catalogue.ts';
import { singleKinds } from '../catalogue/document.ts';
import { refusedAt } from '../catalogue/refusals.fixture.ts';
import { lintCatalogue } from '../lint/lint-catalogue.ts';
import { shippedDocuments } from './shipped-documents.ts';

const documents = shippedDocuments();
const catalogue = catalogueOf(documents);
const settings = catalogue.settings.get('main');

describe('the documents that ship', () => {
  it('are each taken by the door for unknown input', () => {
    const refused = documents.flatMap(({ kind, body }) => refusedAt(kind, body));

    expect(refused).toEqual([]);
  });

  it('hold the one notice, policy page and settings', () => {
    expect(singleKinds.map((kind) => [...catalogue[kind].keys()])).toEqual([
      ['main'],
      ['main'],
      ['main'],
    ]);
  });

  it('place the front office before the back office', () => {
    const orders = ['front-office', 'back-office'].map((id) => catalogue.location.get(id)?.order);

    expect(orders[0]).toBeLessThan(orders[1] ?? 0);
    expect(catalogue.location.size).toBe(2);
  });

  it('publish English and French, written in English', () => {
    expect(settings?.sourceLocale).toBe('en');
    expect(settings?.publishedLocales).toEqual(['en', 'fr']);
  });

  it('ask for a second person from the first change on', () => {
    expect(settings?.approvalsNeeded).toBe(1);
  });

  it('lack who answers for them, and nothing else', () => {
    const packs = settings?.rulePacks ?? {};
    const { findings } = lintCatalogue(catalogue, { packs, now: '2026-11-25T10:00:00Z' });
    const told = findings.map(({ rule, document, path }) => `${rule} ${document.kind}${path}`);

    expect(told.sort()).toEqual([
      'LG019 settings/controller/privacyUrl/en',
      'LG019 settings/controller/privacyUrl/fr',
      'RQ001 settings/controller/contact',
      'RQ001 settings/controller/name',
    ]);
  });
});
