import {
  aCatalogue,
  aCatalogueWith,
  aDocument,
  anEntry,
  aPolicy,
  without,
} from '../catalogue/catalogue.fixture.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import type { EntryBody } from '../entry/entry.ts';
import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { fillForPreview, keepWhatIsWhole } from './fill-for-preview.ts';

const at = '2026-11-25T10:00:00Z';
const fillEntry = (body: EntryBody) =>
  fillForPreview(aCatalogueWith(body), at).entry.get('entry') ?? {};

describe('filling a preview', () => {
  it('states what no visitor looks for, and a day of review', () => {
    expect(fillEntry({})).toEqual({
      names: [],
      locations: [],
      domains: [],
      attributes: {},
      recipients: [],
      transfers: [],
      saleOrShare: false,
      reviewedAt: '2026-11-25',
      source: [{ type: 'manual', ref: '-', licence: 'own' }],
    });
  });

  it('invents nothing that a visitor is told', () => {
    for (const member of ['storage', 'provider', 'category', 'purpose', 'duration'] as const) {
      expect(member in fillEntry(without(anEntry(), member)))
        .withContext(member)
        .toBeFalse();
    }
  });

  it('keeps what is stated', () => {
    expect(fillEntry(anEntry({ saleOrShare: true }))).toEqual(anEntry({ saleOrShare: true }));
  });

  it('decides on the exemption of a new entry, so that it can be shown', () => {
    const { exemption } = fillEntry(without(anEntry(), 'reviewedAt'));

    expect([exemption?.decidedBy, exemption?.decidedAt]).toEqual(['reviewer', '2026-11-25']);
  });

  it('gives a location a place, and leaves one that it has', () => {
    const catalogue = fillForPreview(
      catalogueOf([aDocument('location', 'new', {}), aDocument('location', 'old', { order: 20 })]),
      at,
    );

    expect([...catalogue.location.values()].map(({ order }) => order)).toEqual([0, 20]);
  });

  it('shows a banner and a page before anybody made them', () => {
    const { notice, policy } = fillForPreview(catalogueOf([]), at);

    expect(notice.get('main')).toEqual({
      appearance: { position: 'bottom', scheme: 'auto' },
      choice: { cookie: 'cookies_preferences', maxAgeSeconds: 15_552_000 },
      perEntry: false,
      receipts: false,
    });
    expect(policy.get('main')).toEqual({
      sections: [],
      table: { layout: 'function-and-location' },
    });
  });

  it('leaves banner and page as somebody made them', () => {
    const own = aCatalogue(aDocument('policy', 'main', aPolicy({ table: { layout: 'duration' } })));

    expect(fillForPreview(own, at).policy).toEqual(own.policy);
    expect(fillForPreview(own, at).notice).toEqual(own.notice);
  });

  it('leaves the catalogue it was given as it is', () => {
    const draft = aCatalogueWith({});
    fillForPreview(draft, at);

    expect(draft.entry.get('entry')).toEqual({});
  });
});

const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);
const kept = (parts: Partial<RegistryJson>) => keepWhatIsWhole(aRegistry(parts));
/** Something half done: a draft that lost one member on its way into the file. */
const half = <T extends object>(whole: T, member: keyof T): T => without(whole, member);

describe('what a preview keeps', () => {
  it('is everything that is whole', () => {
    expect(keepWhatIsWhole(aRegistry())).toEqual(aRegistry());
  });

  it('is no entry that lacks what it must say', () => {
    const whole = aRegistry().entries[0]!;
    const entries = [whole, { ...half(whole, 'duration'), id: 'half' }];

    expect(ids(kept({ entries }).entries)).toEqual([whole.id]);
  });

  it('is no half category, nor the entries in it', () => {
    const [first, ...others] = aRegistry().categories;
    const categories = [half(first!, 'consent'), ...others];
    const inIt = anAskedEntry({ id: 'in-it', category: first!.id, provider: 'opendatasoft' });
    const beside = anAskedEntry({ id: 'beside', provider: 'opendatasoft' });
    const file = kept({ categories, entries: [inIt, beside] });

    expect(ids(file.categories)).toEqual(ids(others));
    expect(ids(file.entries)).toEqual(['beside']);
  });

  it('is no half provider, nor its entries', () => {
    const [only] = aRegistry().providers;
    const providers = [only!, { ...half(only!, 'legalName'), id: 'adnet' }];
    const file = kept({ providers, entries: [anAskedEntry()] });

    expect(ids(file.providers)).toEqual([only!.id]);
    expect(file.entries).toEqual([]);
  });

  it('is no location without a label, while its entries stay', () => {
    const [first, ...others] = aRegistry().locations;
    const file = kept({ locations: [half(first!, 'label'), ...others] });

    expect(ids(file.locations)).toEqual(ids(others));
    expect(ids(file.entries)).toEqual(ids(aRegistry().entries));
  });

  it('is an entry without the exemption that is not argued yet', () => {
    const [entry] = aRegistry().entries;
    const exemption = half(entry!.exemption!, 'criterion');
    const [shown] = kept({ entries: [{ ...entry!, exemption }] }).entries;

    expect(shown?.id).toBe(entry!.id);
    expect('exemption' in shown!).toBeFalse();
  });

  it('is an exemption that is', () => {
    const [entry] = aRegistry().entries;

    expect(kept({ entries: [entry!] }).entries[0]?.exemption).toEqual(entry!.exemption);
  });
});
