import { aChange, aContext, ben, rita } from './change.fixture.ts';
import { claim } from './claim.ts';

const change = aChange({ state: 'in-review', author: 'gone', contributors: ['gone'] });

describe('claiming a change', () => {
  it('makes the administrator a contributor of what an inactive author left', () => {
    const outcome = claim(change, ben, aContext(change));
    expect(outcome.ok && outcome.value.contributors).toEqual(['gone', 'ben']);
    expect(outcome.ok && outcome.value.revision).toBe(change.revision);
  });

  it('is refused while the author is active', () => {
    const theirs = aChange({ state: 'in-review' });
    expect(claim(theirs, ben, aContext(theirs))).toEqual({
      ok: false,
      error: [{ code: 'BAD_STATE', state: 'in-review' }],
    });
  });

  it('is refused to a reviewer, and of a finished change', () => {
    expect(claim(change, rita, aContext(change)).ok).toBe(false);
    expect(claim({ ...change, state: 'withdrawn' }, ben, aContext(change)).ok).toBe(false);
  });
});
