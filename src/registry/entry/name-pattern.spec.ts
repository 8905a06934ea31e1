import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { matchKinds, NamePattern } from './name-pattern.ts';

describe('a pattern of names', () => {
  it('matches in the four ways of formats.md §4', () => {
    expect([...matchKinds].sort()).toEqual(['exact', 'glob', 'prefix', 'suffix']);
  });

  for (const [what, value] of [
    ['a literal asterisk, which is a legal token character', { pattern: '_ga_*', match: 'exact' }],
    [
      'what the grammar of names refuses, since lint speaks of it',
      { pattern: 'a[0]', match: 'exact' },
    ],
    ['a lone asterisk, since lint speaks of it', { pattern: '*', match: 'glob' }],
    ['4096 characters', { pattern: 'a'.repeat(4096), match: 'prefix' }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedBy(NamePattern, value)).toEqual([]));
  }

  for (const [what, value, at] of [
    ['an empty name', { pattern: '', match: 'exact' }, '/pattern'],
    ['4097 characters', { pattern: 'a'.repeat(4097), match: 'exact' }, '/pattern'],
    ['a regular expression', { pattern: '^a', match: 'regexp' }, '/match'],
    ['no way to match', { pattern: 'a' }, ''],
    ['no name', { match: 'exact' }, ''],
    ['a member it does not know', { pattern: 'a', match: 'exact', flags: 'i' }, '/flags'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedBy(NamePattern, value)).toContain(at));
  }
});
