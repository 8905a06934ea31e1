import { aCategory, aNotice } from '../sample-notice.fixture.ts';
import { isAsked } from './consent.ts';
import { decide } from './decide.ts';
import { isDue, stillHolds } from './is-due.ts';

const notice = aNotice();
const asked = notice.categories.filter((category) => isAsked(category, false));
const consent = decide(notice, asked, () => true, 1_000_000_000, 'id');
const { maxAgeSeconds } = notice.choice;

describe('a consent', () => {
  for (const [when, age, expected] of [
    ['made just now', 0, true],
    ['as old as allowed', maxAgeSeconds, true],
    ['a second too old', maxAgeSeconds + 1, false],
    ['from a clock slightly ahead', -60, true],
    ['from a clock far ahead', -maxAgeSeconds - 1, false],
  ] as const) {
    it(`${expected ? 'holds' : 'no longer holds'} when it is ${when}`, () => {
      expect(stillHolds(consent, notice, 1_000_000_000 + age)).toBe(expected);
    });
  }

  it('no longer holds when the consent revision moved', () => {
    expect(stillHolds(consent, { ...notice, consentRevision: 3 }, 1_000_000_000)).toBeFalse();
  });

  it('covers the categories that were to decide and no other', () => {
    expect([...consent.choices.keys()]).toEqual(['statistical', 'third-party']);
  });
});

describe('a choice', () => {
  it('is due when nothing was decided', () => {
    expect(isDue(undefined, asked)).toBeTrue();
  });

  it('is not due when there is nothing to decide', () => {
    expect(isDue(undefined, [])).toBeFalse();
  });

  it('is not due after a refusal', () => {
    expect(
      isDue(
        decide(notice, asked, () => false, 1, 'id'),
        asked,
      ),
    ).toBeFalse();
  });

  it('is due when a category that needs consent is new', () => {
    expect(isDue(consent, [...asked, aCategory({ id: 'constructor' })])).toBeTrue();
  });

  it('is not asked for a category that the privacy signal opts out of', () => {
    expect(isAsked(aCategory({ gpcOptOut: true }), true)).toBeFalse();
    expect(isAsked(aCategory({ gpcOptOut: true }), false)).toBeTrue();
    expect(isAsked(aCategory(), true)).toBeTrue();
  });
});
