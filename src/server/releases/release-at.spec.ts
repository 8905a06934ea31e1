import { lastSecondOf } from './release-at.ts';

describe('the last second of what was asked for', () => {
  for (const [text, last] of [
    ['2026-03-12', '2026-03-12T23:59:59Z'],
    ['2028-02-29', '2028-02-29T23:59:59Z'],
    ['2026-03-12T08:00:00Z', '2026-03-12T08:00:00Z'],
    ['2026-03-12T08:00:00.999Z', '2026-03-12T08:00:00Z'],
    ['2026-03-12T08:00+02:00', '2026-03-12T06:00:00Z'],
    ['2026-02-30', undefined],
    ['2026-02-30T10:00:00Z', undefined],
    ['2026-13-01', undefined],
    ['2026-03-12T25:00:00Z', undefined],
    ['2026-03-12T08:00:00', undefined],
    ['yesterday', undefined],
  ] as const) {
    it(`is ${last ?? 'none'} for ${text}`, () => {
      expect(lastSecondOf(text)).toBe(last);
    });
  }
});
