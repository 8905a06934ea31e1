import { aChange, aContext, ben, rita } from './change.fixture.ts';
import { dropEdit } from './drop-edit.ts';

const place = { kind: 'location', id: 'front-office' } as const;

describe('dropping an edit', () => {
  it('is an edit: revision +1, and whoever drops is a contributor', () => {
    const change = aChange({ state: 'changes-requested' });
    const outcome = dropEdit(change, ben, aContext(change), place);
    expect(outcome.ok && outcome.value).toEqual(
      jasmine.objectContaining({
        edits: [],
        revision: 3,
        contributors: ['ada', 'ben'],
        state: 'draft',
      }),
    );
  });

  it('changes nothing when there is no such edit', () => {
    const change = aChange();
    const outcome = dropEdit(change, ben, aContext(change), { kind: 'entry', id: 'none' });
    expect(outcome.ok && outcome.value).toBe(change);
  });

  it('is refused to who may not edit', () => {
    const change = aChange();
    expect(dropEdit(change, rita, aContext(change), place)).toEqual({
      ok: false,
      error: [{ code: 'FORBIDDEN' }],
    });
  });
});
