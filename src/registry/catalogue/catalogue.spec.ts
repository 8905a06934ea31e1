import { catalogueOf, documentsOf } from './catalogue.ts';
import { aDocument } from './catalogue.fixture.ts';
import { kinds } from './document.ts';

const ids = (...documents: Parameters<typeof catalogueOf>[0][]) =>
  documentsOf(catalogueOf(documents.flatMap((one) => [...one]))).map(
    ({ kind, id }) => `${kind} ${id}`,
  );

describe('a catalogue', () => {
  it('has a place for every kind, even where it holds nothing', () => {
    const empty = catalogueOf([]);

    expect(Object.keys(empty).sort()).toEqual([...kinds].sort());
    expect(documentsOf(empty)).toEqual([]);
  });

  it('keeps one id of two kinds apart', () => {
    const catalogue = catalogueOf([
      aDocument('location', 'shop', { order: 1 }),
      aDocument('category', 'shop', { order: 2 }),
    ]);

    expect(catalogue.location.get('shop')).toEqual({ order: 1 });
    expect(catalogue.category.get('shop')).toEqual({ order: 2 });
  });

  it('lets a later document replace an earlier one whole', () => {
    const catalogue = catalogueOf([
      aDocument('category', 'shop', { order: 1, consent: 'exempt' }),
      aDocument('category', 'shop', { order: 2 }),
    ]);

    expect(catalogue.category.get('shop')).toEqual({ order: 2 });
  });

  it('lists kinds in their fixed order and ids by code unit, however they came', () => {
    const documents = [
      aDocument('settings', 'main', {}),
      aDocument('entry', 'b', {}),
      aDocument('entry', 'a10', {}),
      aDocument('entry', 'a2', {}),
      aDocument('provider', 'a', {}),
    ];

    expect(ids(documents)).toEqual([
      'entry a10',
      'entry a2',
      'entry b',
      'provider a',
      'settings main',
    ]);
    expect(ids(documents.toReversed())).toEqual(ids(documents));
  });

  it('comes back from its documents as it was', () => {
    const catalogue = catalogueOf([
      aDocument('entry', 'a', { party: 'first' }),
      aDocument('location', 'shop', { order: 1 }),
    ]);

    expect(catalogueOf(documentsOf(catalogue))).toEqual(catalogue);
  });
});
