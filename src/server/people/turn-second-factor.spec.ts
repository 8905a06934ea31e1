import { TOTP } from 'otpauth';
import { aDesk, refusalOf, type Desk } from '../changes/registry.fixture.ts';
import { newSecret, recoveryHashOf } from './second-factor.ts';
import { takeAway, turnOff, turnOn } from './turn-second-factor.ts';

const now = new Date('2026-11-25T12:00:00Z');

describe('turning a second factor on and off', () => {
  const secret = newSecret();
  const shown = (steps = 0) =>
    new TOTP({ secret }).generate({ timestamp: now.getTime() + steps * 30_000 });
  let desk: Desk;
  let codes: readonly string[];
  beforeAll(async () => {
    desk = await aDesk({ sample: false, clock: () => now });
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    codes = await turnOn(desk, 'ann', secret, shown());
  });
  afterEach(() => desk.storage.transact(({ secondFactors }) => secondFactors.remove('ann')));

  const lastEvent = async () => {
    const { action, actor, object } = (await desk.storage.read.audit.head())!;
    return [action, actor, object];
  };

  it('keeps the secret and hashes of the recovery codes, and counts the code as used', async () => {
    const factor = await desk.storage.read.secondFactors.find('ann');
    expect(factor?.recoveryHashes).toEqual(codes.map(recoveryHashOf));
    expect(await lastEvent()).toEqual(['person.second-factor-on', 'ann', 'person/ann']);
    expect(await refusalOf(turnOff(desk, 'ann', shown()))).toBe('VALIDATION');
  });

  it('is refused while it is on, and with a code of something else', async () => {
    expect(await refusalOf(turnOn(desk, 'ann', secret, shown()))).toBe('BAD_STATE');
    expect(await refusalOf(turnOn(desk, 'bob', newSecret(), shown()))).toBe('VALIDATION');
    expect(await desk.storage.read.secondFactors.list()).toEqual(['ann']);
  });

  it('takes the next code to be rid of it', async () => {
    await turnOff(desk, 'ann', shown(1));
    expect(await desk.storage.read.secondFactors.find('ann')).toBeUndefined();
    expect(await lastEvent()).toEqual(['person.second-factor-off', 'ann', 'person/ann']);
  });

  it('takes no code from whoever helps, once', async () => {
    const help = () =>
      refusalOf(
        desk.storage.transact((ports) => takeAway(ports, desk, { person: 'ann', by: 'system' })),
      );
    expect([await help(), await help()]).toEqual(['accepted', 'NOT_FOUND']);
    expect(await lastEvent()).toEqual(['person.second-factor-off', 'system', 'person/ann']);
  });
});
