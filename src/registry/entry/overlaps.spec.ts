import { assert, constantFrom, property, record, string } from 'fast-check';
import { matchesName } from './match-name.ts';
import type { MatchKind, NamePattern } from './name-pattern.ts';
import { overlaps } from './overlaps.ts';

const name = (pattern: string, match: MatchKind): NamePattern => ({ pattern, match });

const pattern = record({
  pattern: string({ unit: constantFrom('a', 'b', '*'), minLength: 1, maxLength: 4 }),
  match: constantFrom<MatchKind>('exact', 'prefix', 'suffix', 'glob'),
});
const seen = string({ unit: constantFrom('a', 'b', '*'), maxLength: 8 });

/** Every name of up to eight letters: two patterns of four letters meet in one of these or in none. */
const shortNames = (() => {
  const all = [''];
  for (let at = 0; (all[at]?.length ?? 9) < 8; at += 1) {
    for (const letter of ['a', 'b', '*']) all.push((all[at] ?? '') + letter);
  }
  return all;
})();

describe('two overlapping patterns', () => {
  for (const [a, b, expected] of [
    [name('_gat', 'prefix'), name('_gat_pro', 'exact'), true],
    [name('_gac_', 'prefix'), name('_gac_gb_', 'prefix'), true],
    [name('_ga', 'exact'), name('_ga_', 'prefix'), false],
    [name('_ga', 'prefix'), name('_id', 'suffix'), true],
    [name('_id', 'suffix'), name('id', 'suffix'), true],
    [name('ab', 'suffix'), name('cb', 'suffix'), false],
    [name('a*c', 'glob'), name('*bc', 'glob'), true],
    [name('a*c', 'glob'), name('b', 'prefix'), false],
    [name('a*b*c', 'glob'), name('abc', 'exact'), true],
    [name('a*b*c', 'glob'), name('acb', 'exact'), false],
    [name('*', 'glob'), name('*', 'exact'), true],
    [name('Ab', 'prefix'), name('ab', 'prefix'), false],
  ] as const) {
    it(`${expected ? 'meet' : 'do not meet'}: ${a.match} ${a.pattern}, ${b.match} ${b.pattern}`, () => {
      expect(overlaps(a, b)).toBe(expected);
      expect(overlaps(b, a)).toBe(expected);
    });
  }

  it('overlap whenever one name matches both', () => {
    assert(
      property(pattern, pattern, seen, (a, b, one) => {
        if (matchesName(a, one) && matchesName(b, one)) expect(overlaps(a, b)).toBeTrue();
        else expect(true).toBeTrue();
      }),
    );
  });

  it('overlap only if some name matches both', () => {
    assert(
      property(pattern, pattern, (a, b) => {
        const meeting = shortNames.some((one) => matchesName(a, one) && matchesName(b, one));

        expect(overlaps(a, b)).toBe(meeting);
      }),
      { numRuns: 60 },
    );
  });

  it('are compared in bounded time, however many stars they hold', () => {
    const stars = name('*a'.repeat(500), 'glob');

    expect(overlaps(stars, name('*b'.repeat(500), 'glob'))).toBeFalse();
    expect(matchesName(stars, 'a'.repeat(499))).toBeFalse();
  });
});
