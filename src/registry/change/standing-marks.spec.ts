import { anEdit } from './change.fixture.ts';
import type { Edit, Mark } from './change.ts';
import { editText } from './edit-text.ts';
import { standingMarks } from './standing-marks.ts';

const fine = (edit: Edit, revision = 2): Mark => ({
  kind: edit.kind,
  id: edit.id,
  mark: 'fine',
  revision,
  content: editText(edit),
});
const other: Edit = { kind: 'provider', id: 'front-office', op: 'delete', baseVersion: 1 };

describe('marks on documents of a change', () => {
  const marks = [fine(anEdit()), fine(other)];

  for (const [what, edits, expected] of [
    ['stand while nothing is altered', [anEdit(), other], ['location', 'provider']],
    ['fall with an edit of their own document alone', [anEdit('Desk'), other], ['provider']],
    ['fall when the document is laid over another version', [anEdit('Front office', 2)], []],
    ['fall with the edit', [other], ['provider']],
    ['stand again when the same words return', [anEdit()], ['location']],
  ] as const) {
    it(what, () => {
      expect(standingMarks(marks, edits, editText).map(({ kind }) => kind)).toEqual([...expected]);
    });
  }
});
