import type { Edit } from './change.ts';
import { MAX_EDITS, nameProblems, sizeProblems } from './limits.ts';

const deletion: Edit = { kind: 'entry', id: 'old', op: 'delete', baseVersion: 1 };

describe('the size of a change', () => {
  it('is 10,000 edits at most', () => {
    const most = new Array<Edit>(MAX_EDITS).fill(deletion);
    expect(sizeProblems(most)).toEqual([]);
    expect(sizeProblems([...most, deletion]).length).toBe(1);
  });

  it('is 20 million characters at most', () => {
    const text = 'x'.repeat(10_000_000);
    const body = { label: { en: { text, state: 'draft' as const } } };
    const edit: Edit = { kind: 'location', id: 'a', op: 'create', baseVersion: 0, body };
    expect(sizeProblems([edit])).toEqual([]);
    expect(sizeProblems([edit, { ...edit, id: 'b' }]).length).toBe(1);
  });
});

describe('the name of a change', () => {
  for (const [length, fits] of [
    [2, false],
    [3, true],
    [200, true],
    [201, false],
  ] as const) {
    it(`${fits ? 'may' : 'may not'} be ${length} characters long`, () => {
      expect(nameProblems('x'.repeat(length), '').length === 0).toBe(fits);
    });
  }

  for (const [what, title, fits] of [
    ['emoji', '🍪🍪🍪', true],
    ['Arabic', 'ملفات تعريف', true],
    ['a line break', 'Add one\nApproved', false],
    ['a null', 'Add\u0000one', false],
    ['an override of the direction', 'Add \u202eeno', false],
    ['an isolate that is never closed', 'Add \u2067one', false],
    ['nothing to be seen', '\u200b\u200b\u200b', false],
  ] as const) {
    it(`${fits ? 'may' : 'may not'} hold ${what}`, () => {
      expect(nameProblems(title, '').length === 0).toBe(fits);
    });
  }

  it('goes with a description of 10,000 characters at most', () => {
    expect(nameProblems('Title', 'x'.repeat(10_001)).length).toBe(1);
  });
});
