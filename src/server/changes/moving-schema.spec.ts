import { actions } from '../../registry/index.ts';
import type { ProblemCode } from '../http/problem-schema.ts';
import { movingSchema } from './moving-schema.ts';

type Moving = Parameters<typeof movingSchema>[0];
const moves = actions.filter((one): one is Moving => one !== 'edit' && one !== 'rename');

describe('a move in the description', () => {
  const cases: readonly (readonly [Moving, readonly ProblemCode[]])[] = [
    ['withdraw', []],
    ['unschedule', []],
    ['claim', []],
    ['approve', ['SELF_APPROVAL', 'STALE_REVISION', 'CONFLICT', 'VALIDATION']],
    ['reject', ['STALE_REVISION', 'VALIDATION']],
    ['acknowledge', ['VALIDATION', 'UNSCHEDULE_FIRST']],
    ['set-publish-time', ['VALIDATION', 'UNSCHEDULE_FIRST']],
    [
      'publish',
      [
        'CONFLICT',
        'NOTHING_TO_PUBLISH',
        'BLOCKED_BY_FINDINGS',
        'UNRESOLVED_THREADS',
        'NOT_APPROVED',
      ],
    ],
  ];
  for (const [action, own] of cases) {
    it(`tells what ${action} can be refused for, each reason once`, () => {
      const { problems = [] } = movingSchema(action).told;
      expect(problems.toSorted()).toEqual((['NOT_FOUND', 'BAD_STATE', ...own] as const).toSorted());
    });
  }

  it('has a name of its own, unless it is one of two that share an action', () => {
    const ids = moves.map((action) => movingSchema(action).operationId);
    expect(new Set(ids).size).toBe(moves.length);
    const other = movingSchema('override-consent', ['dropIt', 'Drops it']);
    expect([other.operationId, other.summary]).toEqual(['dropIt', 'Drops it']);
  });
});
