import type { Edit } from '../../registry/index.ts';
import { differingEdits } from './differing-edits.ts';

const edit = (id: string): Edit => ({ kind: 'entry', id, op: 'delete', baseVersion: 1 });
const [a, b, c, d] = [edit('a'), edit('b'), edit('c'), edit('d')];

describe('the difference between two lists of edits', () => {
  for (const [what, before, after, removed, added] of [
    ['two empty lists', [], [], [], []],
    ['one list and itself', [a, b], [a, b], [], []],
    ['a first edit', [], [a], [], [a]],
    ['an edit in between', [a, c], [a, b, c], [], [b]],
    ['an edit at the end', [a, b], [a, b, c], [], [c]],
    ['a dropped edit', [a, b, c], [a, c], [b], []],
    ['several at once', [a, b, c], [b, d], [a, c], [d]],
    ['another order', [a, b, c], [c, a, b], [], []],
  ] as const) {
    it(`is known for ${what}`, () => {
      expect(differingEdits(before, after)).toEqual({ removed: [...removed], added: [...added] });
    });
  }

  it('holds an edit that was replaced on both sides', () => {
    const newer = edit('b');
    const { removed, added } = differingEdits([a, b, c], [a, newer, c]);
    expect([removed[0], added[0]]).toEqual([b, newer]);
    expect(removed[0]).toBe(b);
    expect(added[0]).toBe(newer);
  });
});
