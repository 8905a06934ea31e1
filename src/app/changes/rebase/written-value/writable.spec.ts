import { spanOf, startOf, valueOf, writableAs } from './writable';

const text = (words: string) => ({ text: words, state: 'reviewed', sourceHash: 'h' });
const duration = { kind: 'persistent', seconds: 60, qualifier: 'exactly', refreshed: false };

describe('what can be written instead of either side', () => {
  for (const [conflict, as] of [
    [{ at: '/purpose/fr', mine: text('a'), theirs: text('b') }, 'text'],
    [{ at: '/condition/fr', theirs: text('b') }, 'text'],
    [{ at: '/legalName', mine: 'A', theirs: 'B' }, 'words'],
    [{ at: '/duration', mine: duration, theirs: duration }, 'span'],
    [{ at: '/duration', mine: { kind: 'session' } }, undefined],
    [{ at: '/dataRetentionSeconds', mine: 1, theirs: 2 }, 'span'],
    [{ at: '/category', mine: 'a', theirs: 'b' }, undefined],
    [{ at: '/names', mine: [], theirs: [] }, undefined],
  ] as const) {
    it(`is ${as ?? 'nothing'} for ${JSON.stringify(conflict)}`, () => {
      expect(writableAs(conflict)).toBe(as);
    });
  }

  it('starts with mine', () => {
    expect(startOf({ at: '/purpose/fr', mine: text('a'), theirs: text('b') })).toBe('a');
  });

  it('is a draft that still knows its source, as a text', () => {
    const conflict = { at: '/purpose/fr', mine: text('a'), theirs: text('b') };
    expect(valueOf('c', conflict)).toEqual({ text: 'c', state: 'draft', sourceHash: 'h' });
    expect(valueOf('  ', conflict)).toBeUndefined();
  });

  it('keeps the other facts of a duration', () => {
    expect(spanOf(120, { at: '/duration', mine: duration })).toEqual({ ...duration, seconds: 120 });
    expect(spanOf(120, { at: '/dataRetentionSeconds', mine: 1 })).toBe(120);
  });
});
