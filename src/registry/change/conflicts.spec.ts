import { aChange, anEdit } from './change.fixture.ts';
import { conflictsOf } from './conflicts.ts';

describe('the conflicts of a change', () => {
  it('arise when its document was released since', () => {
    expect(conflictsOf(aChange({ edits: [anEdit('Front', 1)] }), () => 2)).toEqual([
      { code: 'CONFLICT', kind: 'location', id: 'front-office', baseVersion: 1, liveVersion: 2 },
    ]);
  });

  it('arise when its document is no longer live', () => {
    expect(conflictsOf(aChange(), () => 0).length).toBe(1);
  });

  it('do not arise with the version it was made from', () => {
    expect(conflictsOf(aChange(), () => 1)).toEqual([]);
  });
});
