import { aCatalogueWith, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import { findingsOf } from '../lint.fixture.ts';

const dueOn = (reviewBy: string) =>
  findingsOf('LG045', aCatalogueWith(anEntry({ exemption: { ...anEntry().exemption, reviewBy } })));

describe('LG045, an exemption that is to be looked at again', () => {
  // Lint looks on 2026-11-25.
  for (const [reviewBy, reason] of [
    ['2026-12-26', undefined],
    ['2026-12-25', 'close'],
    ['2026-11-25', 'close'],
    ['2026-11-24', 'past'],
    ['2025-01-01', 'past'],
  ] as const) {
    it(`says ${reason ?? 'nothing'} where that is due on ${reviewBy}`, () => {
      const found = dueOn(reviewBy).map(({ path, params }) => [path, params]);

      expect(found).toEqual(
        reason === undefined ? [] : [['/exemption/reviewBy', { date: reviewBy, reason }]],
      );
    });
  }

  it('asks again once the date is past, whatever was set aside before', () => {
    const [close] = dueOn('2026-11-26');
    const [past] = dueOn('2026-11-24');

    expect(close?.key).toContain('"due":"close"');
    expect(past?.key).toContain('"due":"past"');
  });

  it('leaves an exemption alone that exempts nothing in its category', () => {
    const exemption = { ...anEntry().exemption, reviewBy: '2026-11-24' };
    const asked = anEntry({ category: 'internal', exemption });

    expect(findingsOf('LG045', aCatalogueWith(asked))).toEqual([]);
  });

  it('leaves an entry without an exemption alone, and a date that is missing to RQ001', () => {
    const open = without(anEntry(), 'exemption');
    const undated = anEntry({ exemption: without({ ...anEntry().exemption }, 'reviewBy') });

    expect(findingsOf('LG045', aCatalogueWith(open))).toEqual([]);
    expect(findingsOf('LG045', aCatalogueWith(undated))).toEqual([]);
  });
});
