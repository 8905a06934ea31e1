import { aChange, aContext, approvedBy, ben, hashOf } from './change.fixture.ts';
import { isApproved } from './approvals.ts';
import { renameChange } from './rename-change.ts';

describe('renaming a change', () => {
  it('keeps revision, contributors and approvals', () => {
    const change = approvedBy(aChange({ state: 'in-review' }), 'rita');
    const outcome = renameChange(change, ben, aContext(change), { title: ' A better title ' });
    if (!outcome.ok) return fail(outcome.error);
    const renamed = outcome.value;
    expect([renamed.title, renamed.revision, renamed.contributors]).toEqual([
      'A better title',
      2,
      ['ada'],
    ]);
    expect(isApproved(renamed, aContext(change, { contentHash: hashOf(renamed) }))).toBeTrue();
  });

  it('refuses a title that says nothing', () => {
    const change = aChange();
    expect(renameChange(change, ben, aContext(change), { title: '  x ' })).toEqual({
      ok: false,
      error: [jasmine.objectContaining({ code: 'VALIDATION', at: '/title' })],
    });
  });

  it('refuses to touch a finished change', () => {
    const change = aChange({ state: 'published' });
    expect(renameChange(change, ben, aContext(change), { title: 'Later' })).toEqual({
      ok: false,
      error: [{ code: 'BAD_STATE', state: 'published' }],
    });
  });
});
