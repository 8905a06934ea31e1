import type { TSchema } from 'typebox';
import {
  FullDate,
  fullDatePattern,
  Id,
  Ids,
  Instant,
  literals,
  Order,
  Url,
  Words,
} from './fields.ts';
import { refusedBy } from './refusals.fixture.ts';

const long = (length: number): string => 'a'.repeat(length);

interface Field {
  readonly name: string;
  readonly schema: TSchema;
  readonly takes: readonly unknown[];
  readonly refuses: readonly unknown[];
}

const fields: readonly Field[] = [
  {
    name: 'an id',
    schema: Id,
    takes: ['a', '0', 'third-party', '3f0c0000-0000-4000-8000-000000000001', long(64)],
    refuses: ['', '-a', 'A', 'a_b', 'é', 'a b', 'a\n', '../a', long(65), 1, null],
  },
  {
    name: 'a full-date',
    schema: FullDate,
    takes: [
      '2026-01-01',
      '2026-01-31',
      '2026-02-28',
      '2026-04-30',
      '2026-12-31',
      '2028-02-29',
      '2000-02-29',
      '2400-02-29',
    ],
    refuses: [
      '',
      '2026-1-5',
      '26-01-05',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
      '2026-02-29',
      '2026-02-30',
      '2028-02-30',
      '2100-02-29',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-01-01T00:00:00Z',
      ' 2026-01-01',
    ],
  },
  {
    name: 'an instant',
    schema: Instant,
    takes: ['2026-11-25T00:00:00Z', '2026-11-25T23:59:59Z'],
    refuses: [
      '2026-11-25',
      '2026-11-25T10:00:00',
      '2026-11-25T10:00Z',
      '2026-11-25T10:00:00.000Z',
      '2026-11-25T10:00:00+01:00',
      '2026-11-25 10:00:00Z',
      '2026-11-25t10:00:00z',
      '2026-13-25T10:00:00Z',
      '2026-02-30T10:00:00Z',
      '2026-11-25T24:00:00Z',
      '2026-11-25T10:60:00Z',
    ],
  },
  {
    name: 'words without a locale',
    schema: Words,
    takes: ['a', long(1000)],
    refuses: ['', long(1001), 5],
  },
  {
    name: 'an order',
    schema: Order,
    takes: [0, 10, 1_000_000],
    refuses: [-1, 1.5, 1_000_001, '10', Number.NaN],
  },
  { name: 'an address', schema: Url, takes: ['', long(2048)], refuses: [long(2049), 5] },
  { name: 'one of a list', schema: literals(['a', 'b']), takes: ['a', 'b'], refuses: ['c', '', 1] },
];

describe('a full-date', () => {
  // Every day of four centuries, which is how long the calendar takes to repeat.
  it('is a day of the calendar, and no other', () => {
    const expression = new RegExp(fullDatePattern);
    const wrong: string[] = [];
    for (let year = 1999; year <= 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
          if (expression.test(date) !== isDay) wrong.push(date);
        }
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a field that kinds of document share', () => {
  for (const { name, schema, takes, refuses } of fields) {
    for (const value of takes) {
      it(`takes ${brief(value)} as ${name}`, () => expect(refusedBy(schema, value)).toEqual([]));
    }
    for (const value of refuses) {
      it(`refuses ${brief(value)} as ${name}`, () =>
        expect(refusedBy(schema, value)).toEqual(['']));
    }
  }

  it('holds at most 500 ids, each an id', () => {
    const ids = (length: number) => Array.from({ length }, (_, index) => `id-${index}`);

    expect(refusedBy(Ids, ids(500))).toEqual([]);
    expect(refusedBy(Ids, ids(501))).toEqual(['']);
    expect(refusedBy(Ids, ['good', 'Not good'])).toEqual(['/1']);
  });
});

function brief(value: unknown): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 40 ? `${text.slice(0, 8)}… (${text.length - 2} characters)` : text;
}
