import { ApiProblem } from './api-problem';
import { Attempt } from './attempt';

describe('an attempt to send a form', () => {
  const refusal = new ApiProblem({ status: 422, code: 'VALIDATION' });

  it('is busy until it is over, and runs once however often somebody presses', async () => {
    const attempt = new Attempt();
    const work = jasmine.createSpy('work').and.resolveTo();
    const first = attempt.run(work);
    expect(attempt.isBusy()).toBeTrue();
    expect(await attempt.run(work)).toBeFalse();
    expect(await first).toBeTrue();
    expect([attempt.isBusy(), work.calls.count()]).toEqual([false, 1]);
  });

  it('keeps why it was refused, until it is tried again', async () => {
    const attempt = new Attempt();
    expect(await attempt.run(() => Promise.reject(refusal))).toBeFalse();
    expect([attempt.problem(), attempt.isBusy()]).toEqual([refusal, false]);
    const again = attempt.run(() => Promise.resolve());
    expect(attempt.problem()).toBeUndefined();
    expect(await again).toBeTrue();
  });

  it('hides no mistake of our own, and is ready again after one', async () => {
    const attempt = new Attempt();
    await expectAsync(
      attempt.run(() => Promise.reject(new TypeError('ours'))),
    ).toBeRejectedWithError(TypeError);
    expect([attempt.problem(), attempt.isBusy()]).toEqual([undefined, false]);
  });
});
