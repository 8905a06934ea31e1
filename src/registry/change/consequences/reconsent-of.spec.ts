import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { ConsentOverride } from '../change.ts';
import { reconsentOf } from './reconsent-of.ts';

const before = aRegistry();
const after = aRegistry({ entries: [...before.entries, anAskedEntry()] });
const saying = (asksAgain: boolean): ConsentOverride => ({
  asksAgain,
  reason: 'The provider only changed its name.',
  person: 'ann',
  at: '2026-11-25T10:00:00Z',
});

describe('whether visitors are asked again', () => {
  for (const [next, override, needed, verdict] of [
    [before, undefined, false, false],
    [after, undefined, true, true],
    [after, saying(false), true, false],
    [before, saying(true), false, true],
    [after, saying(true), true, true],
  ] as const) {
    const word = override
      ? override.asksAgain
        ? 'a person says yes'
        : 'a person says no'
      : 'nobody says otherwise';
    it(`is ${String(verdict)} where the rules say ${String(needed)} and ${word}`, () => {
      const found = reconsentOf(before, next, override);

      expect([found.needed, found.verdict]).toEqual([needed, verdict]);
      expect(found.override).toBe(override);
    });
  }

  it('keeps the reasons of the rules beside the word of a person', () => {
    expect(reconsentOf(before, after, saying(false)).reasons).toEqual(
      reconsentOf(before, after).reasons,
    );
  });

  it('is no question before the first release', () => {
    expect(reconsentOf(undefined, after, saying(true))).toEqual({
      needed: false,
      reasons: [],
      verdict: false,
    });
  });
});
