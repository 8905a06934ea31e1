import { aCategory } from '../sample-notice.fixture.ts';
import { isAsked } from './consent.ts';

describe('a category of the notice', () => {
  for (const [what, category, hasSignal, expected] of [
    ['an ordinary one', {}, false, true],
    ['an ordinary one under a privacy signal', {}, true, true],
    ['one that is always on', { alwaysOn: true }, false, false],
    ['one that the privacy signal opts out of', { gpcOptOut: true }, true, false],
    ['one that a signal would opt out of', { gpcOptOut: true }, false, true],
  ] as const) {
    it(`is ${expected ? '' : 'not '}the visitor's to decide when it is ${what}`, () => {
      expect(isAsked(aCategory(category), hasSignal)).toBe(expected);
    });
  }
});
