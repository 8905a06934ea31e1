import type { Edit } from './change.ts';
import { byPlace, editAt, placeEdit } from './place-edit.ts';

const edit = (kind: Edit['kind'], id: string, baseVersion = 1): Edit => ({
  kind,
  id,
  op: 'delete',
  baseVersion,
});
const [a, b, c] = [edit('category', 'z'), edit('entry', 'a'), edit('entry', 'c')];

describe('the edits of a change', () => {
  it('are found by kind and id together', () => {
    expect(editAt([a, b, c], { kind: 'entry', id: 'c' })).toBe(c);
    expect(editAt([a, b, c], { kind: 'entry', id: 'z' })).toBeUndefined();
  });

  for (const [what, one] of [
    ['in front', edit('category', 'a')],
    ['in between', edit('entry', 'b')],
    ['at the end', edit('provider', 'a')],
  ] as const) {
    it(`take a new one ${what}, so that they stay in order`, () => {
      const edits = placeEdit([a, b, c], one);
      expect(edits.length).toBe(4);
      expect(edits).toEqual([a, b, c, one].toSorted(byPlace));
    });
  }

  it('hold one edit of a document: the newest', () => {
    const newer = edit('entry', 'a', 2);
    expect(placeEdit([a, b, c], newer)).toEqual([a, newer, c]);
  });

  it('keep the order they are in when they came in another', () => {
    const newer = edit('category', 'z', 2);
    expect(placeEdit([c, a], newer)).toEqual([c, newer]);
  });
});
