import type { Edit, Mark } from './change.ts';
import { editAt } from './place-edit.ts';

/** The marks on documents that nobody altered since: an edit drops those on its own document alone. */
export const standingMarks = (
  marks: readonly Mark[],
  edits: readonly Edit[],
  contentOf: (edit: Edit) => string,
): readonly Mark[] =>
  marks.filter((mark) => {
    const edit = editAt(edits, mark);
    return edit !== undefined && contentOf(edit) === mark.content;
  });
