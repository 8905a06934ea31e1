import { canonicalText } from '../release/canonical-text.ts';
import { anEdit } from './change.fixture.ts';
import { editText } from './edit-text.ts';

describe('the text of an edit', () => {
  it('is its canonical JSON, however often it is asked', () => {
    const edit = anEdit();
    expect([editText(edit), editText(edit)]).toEqual([canonicalText(edit), canonicalText(edit)]);
  });

  it('tells two edits of one document apart', () => {
    expect(editText(anEdit('Shop'))).not.toBe(editText(anEdit('Counter')));
  });

  it('refuses what canonical JSON would drop without a word', () => {
    const edit = { ...anEdit(), body: { order: undefined } };
    expect(() => editText(edit as never)).toThrowError(/undefined/);
  });
});
