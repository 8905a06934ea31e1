import type { Finding } from '../lint/finding.ts';
import { aChange, aContext, aFinding, anAcknowledgement, approvedBy } from './change.fixture.ts';
import { asideOf, blockersOf, covers } from './set-aside.ts';

const finding = (aside: Finding['aside'], severity: Finding['severity'] = 'warning'): Finding => ({
  ...aFinding('CK009', aside),
  severity,
  key: 'k',
});

describe('an acknowledgement', () => {
  for (const [what, parts, now, holds] of [
    ['holds on its last day', { until: '2026-11-25' }, '2026-11-25T23:59:59Z', true],
    ['lapses after it', { until: '2026-11-25' }, '2026-11-26T00:00:00Z', false],
    ['lapses with a new version of the pack', { version: '2025.9' }, '2026-11-25T10:00:00Z', false],
    ['speaks of one finding only', { key: 'other' }, '2026-11-25T10:00:00Z', false],
  ] as const) {
    it(what, () => {
      expect(covers(anAcknowledgement('k', parts), finding('administrator'), now)).toBe(holds);
    });
  }
});

describe('a finding is set aside', () => {
  const said = [anAcknowledgement('k')];
  const byAdministrator = aChange({ state: 'in-review', acknowledgements: said });
  const plain = aChange({ state: 'in-review' });
  const approved = approvedBy(plain, 'rita');
  const byReviewer = {
    ...approved,
    decisions: approved.decisions.map((one) => ({ ...one, setAside: said })),
  };
  for (const [aside, administrator, reviewer] of [
    ['administrator', true, false],
    ['both', true, false],
    ['reviewer', false, true],
    ['nobody', false, false],
  ] as const) {
    it(`whose "aside" is ${aside}: by the administrator ${administrator}, by the reviewer ${reviewer}`, () => {
      const isSet = (change: typeof plain) =>
        asideOf(change, finding(aside), aContext(change)) !== undefined;
      expect([isSet(byAdministrator), isSet(byReviewer)]).toEqual([administrator, reviewer]);
    });
  }

  it('no more once the reviewer’s approval falls', () => {
    const edited = { ...byReviewer, revision: 9 };
    expect(asideOf(edited, finding('reviewer'), aContext(edited))).toBeUndefined();
  });

  it('or blocks, unless it only informs', () => {
    const findings = [finding('administrator'), finding('not-needed', 'info')];
    expect(blockersOf(plain, aContext(plain, { findings }))).toEqual([findings[0]!]);
    expect(blockersOf(byAdministrator, aContext(byAdministrator, { findings }))).toEqual([]);
  });
});
