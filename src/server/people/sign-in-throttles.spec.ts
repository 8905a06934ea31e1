import { aDesk, refusalOf, type Desk } from '../changes/registry.fixture.ts';
import { signInThrottles } from './sign-in-throttles.ts';

const attempt = { email: 'ann@example.org', address: '192.0.2.1' };

describe('guesses at passwords and at codes', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk({ sample: false, clock: () => new Date('2026-03-02T09:00:00Z') });
  });
  afterAll(() => desk.close());

  it('are counted apart', async () => {
    const { passwords, codes } = signInThrottles(desk.clock);
    const guess = (throttle: typeof codes) => refusalOf((async () => throttle.enter(attempt))());
    for (let n = 0; n < 8; n += 1) expect(await guess(passwords)).toBe('accepted');
    expect([await guess(passwords), await guess(codes)]).toEqual(['RATE_LIMITED', 'accepted']);
    passwords.succeed(attempt);
    for (let n = 0; n < 7; n += 1) await guess(codes);
    expect([await guess(passwords), await guess(codes)]).toEqual(['accepted', 'RATE_LIMITED']);
  });
});
