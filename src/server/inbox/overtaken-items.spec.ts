import type { Change, Context } from '../../registry/index.ts';
import { overtakenItems } from './overtaken-items.ts';

const at = '2026-11-25T10:00:00Z';
const change: Change = {
  ...{ id: 'C-2', title: 'Colours', description: '', author: 'ann', contributors: ['ann'] },
  ...{ revision: 2, baseRelease: 1, acknowledgements: [], state: 'scheduled' },
  edits: [{ kind: 'provider', id: 'p', op: 'delete', baseVersion: 1 }],
  decisions: [
    {
      ...{ person: 'rex', verdict: 'approve', revision: 2, contentHash: 'h' },
      ...{ at, comment: '', setAside: [] },
    },
  ],
  ...{ createdAt: at, updatedAt: at },
};
const context = (liveVersion: number, isActive = true) =>
  ({
    ...{ contentHash: 'h', approvalsNeeded: 1, openThreads: 0, threadsBlock: false },
    liveVersion: () => liveVersion,
    standing: () => ({ active: isActive, roles: ['reviewer'] }),
  }) as unknown as Context;

describe('a change that a release went past', () => {
  for (const [what, who, now, count] of [
    ['waits for its author when it was approved', 'ann', context(2), 1],
    ['waits for nobody else', 'bob', context(2), 0],
    ['waits for nobody while nothing went past it', 'ann', context(1), 0],
    ['waits for nobody when its approval fell', 'ann', context(2, false), 0],
  ] as const) {
    it(what, () => {
      expect(overtakenItems({ id: who }, [{ change, context: now }], 7)).toHaveSize(count);
    });
  }

  it('names the release to bring it onto', () => {
    expect(overtakenItems({ id: 'ann' }, [{ change, context: context(2) }], 7)).toEqual([
      { kind: 'conflicted', at, change: { id: 'C-2', title: 'Colours' }, release: 7 },
    ]);
  });
});
