import { TOTP } from 'otpauth';
import { aDesk, refusalOf, type Desk } from '../changes/registry.fixture.ts';
import { newRecoveryCodes, newSecret, recoveryHashOf } from './second-factor.ts';
import { spendCode } from './spend-code.ts';

const now = new Date('2026-11-25T12:00:00Z');

describe('spending a code', () => {
  const secret = newSecret();
  const codes = newRecoveryCodes();
  const [first = ''] = codes;
  const shown = new TOTP({ secret }).generate({ timestamp: now.getTime() });
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk({ sample: false, clock: () => now });
  });
  afterAll(() => desk.close());
  beforeEach(() =>
    desk.storage.transact(({ secondFactors }) =>
      secondFactors.save('ann', { secret, step: 0, recoveryHashes: codes.map(recoveryHashOf) }),
    ),
  );

  const spend = (code: string, person = 'ann') =>
    refusalOf(desk.storage.transact((ports) => spendCode(ports, desk, person, code)));

  it('works once, even for two who have it at the same time', async () => {
    const both = await Promise.all([spend(shown), spend(shown)]);
    expect(both.sort()).toEqual(['VALIDATION', 'accepted']);
  });

  it('leaves an event for a recovery code alone, with how many are left', async () => {
    const before = (await desk.storage.read.audit.head())?.seq ?? 0;
    expect(await spend(shown)).toBe('accepted');
    expect((await desk.storage.read.audit.head())?.seq ?? 0).toBe(before);
    expect(await spend(first)).toBe('accepted');
    const { action, actor, payload } = (await desk.storage.read.audit.head())!;
    expect([action, actor, payload]).toEqual(['person.recovery-code-used', 'ann', '{"left":9}']);
    expect(await spend(first)).toBe('VALIDATION');
  });

  it('is refused in the same way where nothing can be spent', async () => {
    expect([await spend('000000'), await spend(shown, 'bob')]).toEqual([
      'VALIDATION',
      'VALIDATION',
    ]);
  });
});
