import { changeStates, terminalStates, type ChangeState } from './change.ts';
import { checkNames, type CheckName } from './checks.ts';
import { actions, transitions, type Action, type Transition } from './transitions.ts';

/** workflow.md, Transitions, column by column: who, from which state to which, on what conditions. */
const table: readonly (readonly [
  Action,
  Transition['by'],
  Partial<Record<ChangeState, ChangeState>>,
  readonly CheckName[],
])[] = [
  [
    'edit',
    ['administrator'],
    { draft: 'draft', 'in-review': 'in-review', 'changes-requested': 'draft' },
    [],
  ],
  [
    'submit',
    ['contributor'],
    { draft: 'in-review', 'changes-requested': 'in-review' },
    ['not-conflicted', 'something-to-publish', 'ready-for-review'],
  ],
  ['take-back', ['contributor'], { 'in-review': 'draft' }, []],
  [
    'approve',
    ['reviewer'],
    { 'in-review': 'in-review' },
    ['not-own-work', 'as-shown', 'not-conflicted', 'nothing-returned'],
  ],
  [
    'request-changes',
    ['reviewer'],
    { 'in-review': 'changes-requested', scheduled: 'changes-requested' },
    ['as-shown', 'explained-or-returned'],
  ],
  [
    'reject',
    ['reviewer'],
    { 'in-review': 'rejected', scheduled: 'rejected' },
    ['as-shown', 'explained'],
  ],
  [
    'withdraw',
    ['contributor', 'administrator'],
    {
      draft: 'withdrawn',
      'in-review': 'withdrawn',
      'changes-requested': 'withdrawn',
      scheduled: 'withdrawn',
    },
    [],
  ],
  [
    'publish',
    ['administrator'],
    { 'in-review': 'published', scheduled: 'published' },
    [
      'time-has-come',
      'not-conflicted',
      'something-to-publish',
      'nothing-blocks',
      'threads-resolved',
      'approved',
    ],
  ],
  [
    'set-publish-time',
    ['administrator'],
    { draft: 'draft', 'in-review': 'in-review', 'changes-requested': 'draft' },
    ['time-ahead'],
  ],
  [
    'withdraw-approval',
    ['reviewer'],
    { 'in-review': 'in-review', scheduled: 'scheduled' },
    ['own-approval'],
  ],
  ['unschedule', ['administrator'], { scheduled: 'in-review' }, []],
  [
    'rebase',
    ['administrator'],
    {
      draft: 'draft',
      'in-review': 'in-review',
      'changes-requested': 'draft',
      scheduled: 'in-review',
    },
    ['conflicted'],
  ],
  [
    'claim',
    ['administrator'],
    {
      draft: 'draft',
      'in-review': 'in-review',
      'changes-requested': 'changes-requested',
      scheduled: 'scheduled',
    },
    ['author-gone'],
  ],
];

const after = (action: Action, state: ChangeState): ChangeState | undefined => {
  const { from, to } = transitions[action];
  return from.includes(state) ? (to[state] ?? state) : undefined;
};

describe('the rows of workflow.md', () => {
  for (const [action, by, moves, checks] of table) {
    it(`let ${by.join(' or ')} alone ${action}`, () => {
      expect([...transitions[action].by].sort()).toEqual([...by].sort());
    });

    it(`say where ${action} leads`, () => {
      const found = changeStates.flatMap((state) => {
        const next = after(action, state);
        return next === undefined ? [] : [[state, next]];
      });

      expect(Object.fromEntries(found)).toEqual(moves);
    });

    it(`ask what they must before ${action}`, () => {
      expect([...transitions[action].checks].sort()).toEqual([...checks].sort());
    });
  }

  it('let a new name leave the content, and so the state, as it is', () => {
    expect(after('rename', 'in-review')).toBe('in-review');
    expect(after('rename', 'scheduled')).toBe('scheduled');
    expect(after('rename', 'published')).toBeUndefined();
  });

  it('name their checks in the order in which these answer', () => {
    for (const action of actions) {
      const { checks } = transitions[action];

      expect([...checks])
        .withContext(action)
        .toEqual(checkNames.filter((name) => checks.includes(name)));
    }
  });
});

describe('the machine of a change', () => {
  it('never leaves an end', () => {
    const ways = terminalStates.flatMap((state) =>
      actions.filter((action) => after(action, state) !== undefined),
    );

    expect(ways).toEqual([]);
  });

  it('reaches an end from every state, whoever is left to act', () => {
    const open = changeStates.filter((state) => !terminalStates.some((end) => end === state));

    expect(open.map((state) => after('withdraw', state))).toEqual(open.map(() => 'withdrawn'));
  });

  it('publishes in one way alone, which asks for approval', () => {
    const ways = actions.filter((action) =>
      Object.values(transitions[action].to).includes('published'),
    );

    expect(ways).toEqual(['publish']);
  });
});
