import { anAskedEntry } from '../../formats/registry.fixture.ts';
import { asking } from './asked.fixture.ts';
import { newPurpose } from './new-purpose.ts';

const saying = (en: string) => asking(anAskedEntry({ purpose: { en } }));
const numbered = (...purposes: number[]) =>
  asking(anAskedEntry({ tcf: { purposes, specialPurposes: [], optOut: false } }));

describe('a new purpose', () => {
  for (const [before, after, isNew] of [
    ['Counts visits to our pages.', 'Counts the visits to all our pages.', false],
    ['Counts visits to our pages.', 'Counts visit to our page', false],
    ['Counts visits to our pages.', 'Counts visits to our pages for advertising.', true],
    ['Counts visits.', 'Chooses advertisements.', true],
    ['Counts visits to our pages.', 'Counts visits.', false],
    ['数える', '数える', false],
    ['数える', '広告を選ぶための情報', true],
  ] as const) {
    it(`is ${isNew ? '' : 'not '}read in “${after}” after “${before}”`, () => {
      expect(newPurpose(saying(before), saying(after)).length > 0).toBe(isNew);
    });
  }

  it('is that of a further entry, unless the category names it already', () => {
    const before = asking(anAskedEntry());
    const same = asking(anAskedEntry(), anAskedEntry({ id: 'more' }));
    const other = asking(
      anAskedEntry(),
      anAskedEntry({ id: 'more', purpose: { en: 'Follows you.' } }),
    );
    expect(newPurpose(before, same)).toEqual([]);
    expect(newPurpose(before, other)).toEqual([
      { rule: 'new-purpose', category: 'third-party', entry: 'more', value: 'Follows you.' },
    ]);
  });

  it('is a TCF purpose that the category did not have', () => {
    expect(newPurpose(numbered(1, 2), numbered(1, 2, 4)).length).toBe(1);
    expect(newPurpose(numbered(1, 2), numbered(2))).toEqual([]);
  });
});
