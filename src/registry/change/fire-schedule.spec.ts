import type { Change } from './change.ts';
import { aChange, aContext, aFinding, approvedBy } from './change.fixture.ts';
import type { Context } from './context.ts';
import { fireSchedule } from './fire-schedule.ts';

const publishAt = { at: '2026-12-01T08:00:00Z', zone: 'UTC', wall: '2026-12-01T08:00' };
const waiting = approvedBy(aChange({ state: 'scheduled', publishAt }), 'rita');
const fired = (now: string, parts: Partial<Context> = {}, change: Change = waiting) =>
  fireSchedule(change, aContext(change, { now, ...parts }));

describe('a schedule', () => {
  it('does nothing before its time, nor to a change that does not wait', () => {
    expect(fired('2026-12-01T07:59:59Z')).toBeUndefined();
    expect(fired('2026-12-02T08:00:00Z', {}, { ...waiting, state: 'in-review' })).toBeUndefined();
  });

  it('publishes at its time', () => {
    const outcome = fired('2026-12-01T08:00:00Z');
    expect(outcome).toEqual({
      outcome: 'published',
      lateSeconds: 0,
      change: { ...waiting, state: 'published', release: 2, updatedAt: '2026-12-01T08:00:00Z' },
    });
  });

  it('publishes up to a quarter of an hour late, and says how late', () => {
    const outcome = fired('2026-12-01T08:15:00Z');
    expect(outcome?.outcome).toBe('published');
    expect(outcome?.outcome === 'published' && outcome.lateSeconds).toBe(900);
  });

  it('never publishes later in silence', () => {
    const outcome = fired('2026-12-01T08:15:01Z');
    expect(outcome).toEqual({
      outcome: 'failed',
      problems: [{ code: 'SCHEDULE_MISSED', lateSeconds: 901 }],
      change: {
        ...waiting,
        state: 'in-review',
        updatedAt: '2026-12-01T08:15:01Z',
        scheduleFailure: {
          at: '2026-12-01T08:15:01Z',
          lateSeconds: 901,
          problems: [{ code: 'SCHEDULE_MISSED', lateSeconds: 901 }],
        },
      },
    });
  });

  const reasons: readonly (readonly [string, Partial<Context>, string])[] = [
    [
      'a reviewer left',
      { standing: () => ({ active: false, roles: ['reviewer'] }) },
      'NOT_APPROVED',
    ],
    ['another release altered it', { liveVersion: () => 2 }, 'CONFLICT'],
    ['a rule blocks it', { findings: [aFinding('CK001')] }, 'BLOCKED_BY_FINDINGS'],
    ['a thread is open', { threadsBlock: true, openThreads: 1 }, 'UNRESOLVED_THREADS'],
  ];
  for (const [what, parts, code] of reasons) {
    it(`puts the change back into review when ${what}`, () => {
      const outcome = fired('2026-12-01T08:00:00Z', parts);
      expect(outcome?.change.state).toBe('in-review');
      expect(outcome?.outcome === 'failed' && (outcome.problems[0]?.code as string)).toBe(code);
    });
  }
});
