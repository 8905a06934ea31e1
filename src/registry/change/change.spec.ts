import { changeStates, terminalStates, type ChangeState } from './change.ts';

describe('the states of a change', () => {
  it('are the seven that workflow.md stores', () => {
    expect([...changeStates].sort()).toEqual([
      'changes-requested',
      'draft',
      'in-review',
      'published',
      'rejected',
      'scheduled',
      'withdrawn',
    ]);
  });

  it('hold neither approved nor conflicted, which are derived', () => {
    const states: readonly string[] = changeStates;

    expect(states).not.toContain('approved');
    expect(states).not.toContain('conflicted');
  });

  it('end in three of them', () => {
    const ends: readonly ChangeState[] = terminalStates;

    expect([...ends].sort()).toEqual(['published', 'rejected', 'withdrawn']);
  });
});
