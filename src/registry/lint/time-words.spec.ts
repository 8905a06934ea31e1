import { durationUnits } from '../text/units.ts';
import { timeWordsOf } from './time-words.ts';

describe('words about time', () => {
  for (const locale of ['en', 'fr', 'de', 'es', 'it', 'nl']) {
    it(`are written in small letters, for each unit from days on, in ${locale}`, () => {
      const { session = [], units = {} } = timeWordsOf(locale) ?? {};

      expect([...session, ...Object.keys(units)].filter((w) => w !== w.toLowerCase())).toEqual([]);
      expect(new Set(Object.values(units))).toEqual(
        new Set(durationUnits.filter((unit) => ['day', 'week', 'month', 'year'].includes(unit))),
      );
    });
  }

  it('go by the language of a tag, and are unknown in others', () => {
    expect(timeWordsOf('fr-CA')).toBe(timeWordsOf('fr'));
    expect(timeWordsOf('ja')).toBeUndefined();
  });
});
