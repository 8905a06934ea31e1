import type { Change, Edit } from './change.ts';
import { aChange, aContext, ada, anEdit, approvedBy, ben, hashOf } from './change.fixture.ts';
import { approvalsOf } from './approvals.ts';
import { saveEdit } from './save-edit.ts';

const entry: Edit = { kind: 'entry', id: 'audience', op: 'create', baseVersion: 0, body: {} };
const save = (change: Change, edit: Edit, actor = ben) =>
  saveEdit(change, actor, aContext(change), edit);
const saved = (change: Change, edit: Edit): Change => {
  const outcome = save(change, edit);
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  return outcome.value;
};

describe('saving an edit', () => {
  it('raises the revision and makes the editor a contributor', () => {
    const { revision, contributors, edits } = saved(aChange(), entry);
    expect({ revision, contributors, count: edits.length }).toEqual({
      revision: 3,
      contributors: ['ada', 'ben'],
      count: 2,
    });
  });

  it('replaces the edit on the same document', () => {
    expect(saved(aChange(), anEdit('Shop')).edits).toEqual([anEdit('Shop')]);
  });

  it('changes nothing when the same is there already', () => {
    const change = aChange();
    expect(saved(change, anEdit())).toBe(change);
  });

  it('returns a change that was sent back to draft', () => {
    expect(saved(aChange({ state: 'changes-requested' }), entry).state).toBe('draft');
  });

  it('leaves a change in review where it is, without its approvals', () => {
    const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
    const edited = saved(change, entry);
    const { standing } = aContext(change);
    expect(edited.state).toBe('in-review');
    expect(edited.decisions).toEqual(change.decisions);
    expect(approvalsOf(edited, hashOf(edited), standing)).toEqual([]);
  });

  const settings: Edit = { kind: 'settings', id: 'main', op: 'delete', baseVersion: 0 };
  const refused: readonly (readonly [string, Edit, string])[] = [
    ['a new document under a live id', { ...anEdit(), op: 'create', id: 'back' }, 'DUPLICATE_ID'],
    ['a base that is not live', { ...entry, op: 'update', baseVersion: 2 }, 'CONFLICT'],
    ['another base than the edit was made from', anEdit('Shop', 2), 'CONFLICT'],
    ['an update of what is not live', { ...entry, op: 'update' }, 'VALIDATION'],
    ['an end to the settings', settings, 'VALIDATION'],
    ['a second notice', { ...entry, kind: 'notice', id: 'other' }, 'VALIDATION'],
  ];
  for (const [what, edit, code] of refused) {
    it(`refuses ${what}`, () => {
      const change = aChange();
      const context = aContext(change, {
        liveVersion: (kind, id) => (kind === 'location' && id !== 'none' ? 1 : 0),
      });
      const outcome = saveEdit(change, ada, context, edit);
      expect(outcome.ok ? 'saved' : outcome.error[0]?.code).toBe(code);
    });
  }

  it('keeps the base of a conflicted edit: only a rebase moves it', () => {
    const change = aChange();
    const context = aContext(change, { liveVersion: () => 2 });
    expect(saveEdit(change, ben, context, anEdit('Shop', 1)).ok).toBeTrue();
    expect(saveEdit(change, ben, context, anEdit('Shop', 2)).ok).toBeFalse();
  });
});
