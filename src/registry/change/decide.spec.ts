import { aChange, aContext, ben, hashOf, rita, shown, user } from './change.fixture.ts';
import type { Mark } from './change.ts';
import { approve, reject, requestChanges } from './decide.ts';

const change = aChange({ state: 'in-review' });
const context = aContext(change);

describe('approving a change', () => {
  it('stores who approved which content, and leaves the state: approval is derived', () => {
    const outcome = approve(change, rita, context, shown(change, ' Reads well. '));
    expect(outcome.ok && outcome.value).toEqual({
      ...change,
      updatedAt: context.now,
      decisions: [
        {
          person: 'rita',
          verdict: 'approve',
          revision: 2,
          contentHash: hashOf(change),
          at: context.now,
          comment: 'Reads well.',
          setAside: [],
        },
      ],
    });
  });

  it('is refused to a contributor, even one who is a reviewer', () => {
    const both = user('ada', 'administrator', 'reviewer');
    expect(approve(change, both, context, shown(change))).toEqual({
      ok: false,
      error: [{ code: 'SELF_APPROVAL' }],
    });
  });

  it('is refused when the screen showed another content, and says which is there', () => {
    for (const seen of [
      { revision: 1, contentHash: hashOf(change) },
      { revision: 2, contentHash: 'sha256-old' },
    ]) {
      expect(approve(change, rita, context, seen)).toEqual({
        ok: false,
        error: [{ code: 'STALE_REVISION', revision: 2, contentHash: hashOf(change) }],
      });
    }
  });

  it('is refused while the change conflicts', () => {
    const moved = aContext(change, { liveVersion: () => 2 });
    const outcome = approve(change, rita, moved, shown(change));
    expect(outcome.ok ? '' : outcome.error[0]?.code).toBe('CONFLICT');
  });

  it('is for reviewers', () => {
    expect(approve(change, ben, context, shown(change)).ok).toBeFalse();
  });
});

describe('a verdict with marks on single documents', () => {
  const mark = (name: Mark['mark']): Mark => ({
    ...{ kind: 'location', id: 'front-office', mark: name, revision: 2, content: 'as-shown' },
    ...(name === 'returned' ? { comment: 'why' } : {}),
  });
  const withMarks = (...marks: Mark[]) => ({ ...shown(change), marks });

  it('keeps them with the decision', () => {
    const outcome = approve(change, rita, context, withMarks(mark('fine')));
    expect(outcome.ok && outcome.value.decisions[0]?.marks).toEqual([mark('fine')]);
  });

  it('cannot approve over a document that is returned, and points to the mark', () => {
    const outcome = approve(change, rita, context, withMarks(mark('fine'), mark('returned')));
    expect(outcome).toEqual({
      ok: false,
      error: [{ code: 'VALIDATION', at: '/marks/1', detail: 'location/front-office is returned' }],
    });
  });

  it('answers to a stale screen first', () => {
    const stale = { ...withMarks(mark('returned')), revision: 1 };
    const outcome = approve(change, rita, context, stale);
    expect(outcome.ok ? '' : outcome.error[0]?.code).toBe('STALE_REVISION');
  });

  it('asks for changes by what is returned alone', () => {
    const outcome = requestChanges(change, rita, context, withMarks(mark('returned')));
    expect(outcome.ok && outcome.value.decisions[0]?.marks).toEqual([mark('returned')]);
    expect(requestChanges(change, rita, context, withMarks(mark('fine'))).ok).toBeFalse();
    expect(reject(change, rita, context, withMarks(mark('returned'))).ok).toBeFalse();
  });
});

const endings = [
  ['requesting changes', requestChanges, 'changes-requested', 'request-changes'],
  ['rejecting a change', reject, 'rejected', 'reject'],
] as const;
for (const [what, act, state, verdict] of endings) {
  describe(what, () => {
    it(`leads to ${state} and keeps the reason`, () => {
      const outcome = act(change, rita, context, shown(change, 'Say who reads it.'));
      if (!outcome.ok) return fail(outcome.error);
      expect(outcome.value.state).toBe(state);
      expect(outcome.value.decisions.map((one) => [one.verdict, one.comment])).toEqual([
        [verdict, 'Say who reads it.'],
      ]);
    });

    it('asks for a reason of ten characters', () => {
      const short = act(change, rita, context, shown(change, ' 9 letters '));
      expect(short.ok ? '' : short.error[0]?.code).toBe('VALIDATION');
      expect(act(change, rita, context, shown(change, '10 letters')).ok).toBeTrue();
    });
  });
}
