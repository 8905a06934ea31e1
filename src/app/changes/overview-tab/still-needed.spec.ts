import { aChange } from '../change.fixture';
import type { ChangeView, FindingView } from '../change-view';
import { stillNeeded } from './still-needed';

const finding = (
  severity: 'error' | 'warning',
  parts: Pick<FindingView, 'setAside'> = {},
): FindingView => ({
  rule: 'CK001',
  pack: 'core',
  version: '1',
  aside: 'both',
  params: {},
  severity,
  document: { kind: 'entry', id: 'csrftoken' },
  path: '/purpose',
  key: severity,
  ...parts,
});
const keys = (parts: Partial<ChangeView>, openThreads = 0) =>
  stillNeeded(aChange(parts), openThreads).map(({ key, count }) => `${key} ${count}`);

describe('what a change still needs', () => {
  for (const [what, parts, expected] of [
    ['of a draft', { state: 'draft' }, ['submit 1', 'approvals 1', 'publish 1']],
    [
      'of a draft without an edit',
      { state: 'draft', documents: [] },
      ['edits 0', 'submit 1', 'approvals 1', 'publish 1'],
    ],
    ['in review', { approvalsNeeded: 3, approvals: 1 }, ['approvals 2', 'publish 1']],
    ['once it is approved', { approved: true, approvals: 1 }, ['publish 1']],
    [
      'when it has its time',
      { approved: true, approvals: 1, publishAt: { at: '', zone: '', wall: '' } },
      ['time 1'],
    ],
    [
      'when changes were requested',
      { state: 'changes-requested' },
      ['answer 1', 'submit 1', 'approvals 1', 'publish 1'],
    ],
    [
      'when rules stand against it',
      { approved: true, findings: [finding('error'), finding('warning')] },
      ['errors 1', 'warnings 1', 'publish 1'],
    ],
    [
      'when a newer release touches the same document',
      { approved: true, conflicts: [{ kind: 'entry', id: 'csrftoken' }] },
      ['rebase 1', 'publish 1'],
    ],
  ] as const) {
    it(`is told ${what}`, () => {
      expect(keys(parts as unknown as Partial<ChangeView>)).toEqual([...expected]);
    });
  }

  it('counts open conversations, and no finding that somebody set aside', () => {
    const setAside = {
      ...{ rule: 'CK001', pack: 'core', version: '1', path: '', key: 'w' },
      document: { kind: 'entry', id: 'csrftoken' } as const,
      ...{ reason: '', until: '2027-01-01', person: 'rev', at: '' },
    };
    const findings = [finding('warning', { setAside })];
    expect(keys({ approved: true, findings }, 2)).toEqual(['threads 2', 'publish 1']);
  });
});
