import { catalogueOf, type Document, type EntryBody } from '../../registry/index.ts';
import { JudgedCatalogue } from '../documents/judged-catalogue.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { daysAfter } from './dates.ts';
import { dueEntries } from './live-dates.ts';

const snapshot = (entries: Readonly<Record<string, EntryBody>>): LiveSnapshot => ({
  release: undefined,
  documents: new Map(),
  setAside: [],
  judged: new JudgedCatalogue(
    catalogueOf(
      Object.entries(entries).map(([id, body]): Document => ({ kind: 'entry', id, body })),
    ),
  ),
});
const kindsOn = (today: string, body: EntryBody) =>
  dueEntries(snapshot({ one: body }), today).map(({ kind, due }) => `${kind} ${due}`);

describe('the dates of live entries', () => {
  const exemption = { reviewBy: '2027-03-31' };

  for (const [today, expected] of [
    ['2027-02-28', []],
    ['2027-03-01', ['exemption-due 2027-03-31']],
    ['2027-03-31', ['exemption-due 2027-03-31']],
    ['2027-06-01', ['exemption-due 2027-03-31']],
  ] as const) {
    it(`let an exemption wait on ${today}: ${expected.length === 1}`, () => {
      expect(kindsOn(today, { exemption })).toEqual([...expected]);
    });
  }

  for (const [today, expected] of [
    ['2027-01-02', []],
    ['2027-01-03', ['review-due 2027-01-02']],
  ] as const) {
    it(`let an entry that was reviewed 366 days before wait on ${today}: ${expected.length === 1}`, () => {
      expect(kindsOn(today, { reviewedAt: '2026-01-01' })).toEqual([...expected]);
    });
  }

  it('name the entry, and say nothing of one without dates', () => {
    const named = { exemption, names: [{ pattern: '_ga', match: 'prefix' as const }] };
    const found = dueEntries(snapshot({ ga: named, other: {} }), '2027-03-31');
    expect(found.map(({ entry }) => entry)).toEqual([{ id: 'ga', name: '_ga*' }]);
  });

  it('are read once from what is live, and told in a blink for 5,000 entries', () => {
    const entries = Object.fromEntries(
      Array.from({ length: 5000 }, (_, n) => [`e-${n}`, { reviewedAt: '2020-01-01', exemption }]),
    );
    const live = snapshot(entries);
    expect(dueEntries(live, '2027-03-31')).toHaveSize(10_000);
    const start = performance.now();
    for (let time = 0; time < 10; time += 1) dueEntries(live, '2027-03-31');
    expect((performance.now() - start) / 10).toBeLessThan(20);
  });

  it('count in calendar days, over the end of a leap February too', () => {
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysAfter('2026-01-01T23:59:59Z', -1)).toBe('2025-12-31');
  });
});
