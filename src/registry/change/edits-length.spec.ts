import type { Edit } from './change.ts';
import { editsLength } from './edits-length.ts';
import { placeEdit } from './place-edit.ts';

const edit = (id: string, baseVersion = 1): Edit => ({
  kind: 'entry',
  id,
  op: 'delete',
  baseVersion,
});

describe('the length of edits', () => {
  for (const edits of [[], [edit('a')], [edit('a'), edit('b'), edit('long-name')]]) {
    it(`is that of their JSON for ${edits.length} of them`, () => {
      expect(editsLength(edits)).toBe(JSON.stringify(edits).length - '[]'.length);
    });
  }

  it('stays right while edits are placed one after the other', () => {
    let edits: readonly Edit[] = [];
    for (const one of [edit('b'), edit('a'), edit('b', 1000), edit('ccc'), edit('a', 22)]) {
      edits = placeEdit(edits, one);
      expect(editsLength(edits)).toBe(JSON.stringify(edits).length - '[]'.length);
    }
  });
});
