import { beginningOf } from './answered-items.ts';

describe('the beginning of what somebody said', () => {
  for (const [what, text, expected] of [
    ['is all of a short sentence', ' Is that\nclear? ', 'Is that clear?'],
    ['is nothing where nothing was said', '', ''],
    ['is all of 140 characters', 'x'.repeat(140), 'x'.repeat(140)],
    ['is cut after that', 'x'.repeat(141), `${'x'.repeat(139)}…`],
    ['is cut between characters', '🍪'.repeat(141), `${'🍪'.repeat(139)}…`],
  ] as const) {
    it(what, () => {
      expect(beginningOf(text)).toBe(expected);
    });
  }
});
