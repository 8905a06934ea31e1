import { slugOf, uniqueAmong } from './slug';

describe('an id made from words', () => {
  for (const [words, expected] of [
    ['_ga*', 'ga'],
    ['Société Générale', 'societe-generale'],
    ['__Host-sid', 'host-sid'],
    ['a.b[c]', 'a-b-c'],
    ['日本', 'entry'],
    [`${'x'.repeat(55)}-yz`, 'x'.repeat(55)],
  ] as const) {
    it(`of ${words} is ${expected}`, () => {
      expect(slugOf(words, 'entry')).toBe(expected);
    });
  }

  it('takes the first number that is free', () => {
    expect(uniqueAmong(['ga', 'ga-2'], 'ga')).toBe('ga-3');
    expect(uniqueAmong(['ga-2'], 'ga')).toBe('ga');
  });
});
