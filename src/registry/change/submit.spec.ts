import { aChange, aContext, aFinding, ada, anEdit, ben } from './change.fixture.ts';
import { submit } from './submit.ts';

const change = aChange();
const codeOf = (outcome: ReturnType<typeof submit>): string =>
  outcome.ok ? outcome.value.state : (outcome.error[0]?.code ?? '');

describe('submitting a change', () => {
  it('puts it into review', () => {
    expect(codeOf(submit(change, ada, aContext(change)))).toBe('in-review');
  });

  it('is for its contributors, not for every administrator', () => {
    expect(codeOf(submit(change, ben, aContext(change)))).toBe('FORBIDDEN');
  });

  it('is refused while it conflicts', () => {
    expect(codeOf(submit(change, ada, aContext(change, { liveVersion: () => 2 })))).toBe(
      'CONFLICT',
    );
  });

  it('is refused without an edit', () => {
    const empty = aChange({ edits: [] });
    expect(codeOf(submit(empty, ada, aContext(empty)))).toBe('NOTHING_TO_PUBLISH');
  });

  it('is refused when every edit repeats what is live', () => {
    const same = aChange({ edits: [{ ...anEdit(), op: 'update', body: { order: 10 } }] });
    expect(codeOf(submit(same, ada, aContext(same)))).toBe('NOTHING_TO_PUBLISH');
  });

  it('is refused by an error, which is named once', () => {
    const findings = [aFinding('CK009'), aFinding('CK001'), aFinding('CK009')];
    expect(submit(change, ada, aContext(change, { findings }))).toEqual({
      ok: false,
      error: [{ code: 'BLOCKED_BY_FINDINGS', findings: ['CK001', 'CK009'] }],
    });
  });

  for (const aside of ['reviewer', 'both'] as const) {
    it(`lets an error travel that ${aside} may set aside`, () => {
      const findings = [aFinding('LG008', aside)];
      expect(codeOf(submit(change, ada, aContext(change, { findings })))).toBe('in-review');
    });
  }
});
