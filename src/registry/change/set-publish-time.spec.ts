import { aChange, aContext, ada, approvedBy, ben, rita } from './change.fixture.ts';
import { setPublishTime } from './set-publish-time.ts';

const time = { at: '2026-12-01T08:00:00Z', zone: 'Europe/Paris', wall: '2026-12-01T09:00' };
const change = approvedBy(aChange({ state: 'in-review' }), 'rita');

describe('setting the time of a change', () => {
  it('is content: a new revision, with a new contributor, in the same state', () => {
    const outcome = setPublishTime(change, ben, aContext(change), time);
    expect(outcome.ok && outcome.value).toEqual({
      ...change,
      publishAt: time,
      revision: 3,
      contributors: ['ada', 'ben'],
      updatedAt: aContext(change).now,
    });
  });

  it('wakes a change that was sent back', () => {
    const back = aChange({ state: 'changes-requested' });
    const outcome = setPublishTime(back, ada, aContext(back), time);
    expect(outcome.ok && outcome.value.state).toBe('draft');
  });

  it('takes the time away again', () => {
    const timed = aChange({ publishAt: time });
    const outcome = setPublishTime(timed, ada, aContext(timed), undefined);
    expect(outcome.ok && outcome.value.revision).toBe(3);
    expect(outcome.ok && 'publishAt' in outcome.value).toBe(false);
  });

  it('changes nothing when it is set already', () => {
    const timed = aChange({ publishAt: time });
    const outcome = setPublishTime(timed, ada, aContext(timed), { ...time });
    expect(outcome.ok && outcome.value).toBe(timed);
  });

  it('is refused in the past', () => {
    const past = { at: '2026-11-01T08:00:00Z', zone: 'UTC', wall: '2026-11-01T08:00' };
    expect(setPublishTime(change, ada, aContext(change), past)).toEqual({
      ok: false,
      error: [{ code: 'VALIDATION', at: '/publishAt', detail: 'at least a minute ahead' }],
    });
  });

  it('is refused while the change waits for its time, and to reviewers', () => {
    const waiting = aChange({ state: 'scheduled', publishAt: time });
    expect(setPublishTime(waiting, ada, aContext(waiting), undefined)).toEqual({
      ok: false,
      error: [{ code: 'UNSCHEDULE_FIRST' }],
    });
    expect(setPublishTime(change, rita, aContext(change), time)).toEqual({
      ok: false,
      error: [{ code: 'FORBIDDEN' }],
    });
  });
});
