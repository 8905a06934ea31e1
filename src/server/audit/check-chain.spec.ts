import type { Desk } from '../changes/registry.fixture.ts';
import { aDeskWithEvidence } from '../evidence/evidence.fixture.ts';
import type { AuditEvent } from './audit-repository.ts';
import { checkChain } from './check-chain.ts';

describe('the check of the whole chain', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDeskWithEvidence();
    const { storage, now } = desk;
    const event = { at: now(), actor: 'ann', action: 'wish', object: 'person/ann', payload: {} };
    await storage.transact(async ({ audit }) => {
      for (let count = 0; count < 110; count += 1) await audit.append(event);
    });
  });
  afterAll(() => desk.close());

  /** The chain as somebody with the file and a tool would have left it. */
  const checked = (forged: (event: AuditEvent) => readonly AuditEvent[]) => {
    const { audit, ...rest } = desk.storage.read;
    const list = async (after: number) => (await audit.list(after, 999)).flatMap(forged);
    return checkChain({ ...rest, audit: { ...audit, list } });
  };
  const holding = ({ checkpoints }: Awaited<ReturnType<typeof checkChain>>) =>
    checkpoints.map(({ release, holds }) => [release, holds]);

  it('finds it whole, and as the manifest of every release attests it', async () => {
    const check = await checkChain(desk.storage.read);
    expect(check.events).toBe((await desk.storage.read.audit.head())!.seq);
    expect(check.breaks).toEqual([]);
    expect(holding(check)).toEqual([
      [1, true],
      [2, true],
    ]);
  });

  it('sees that events are missing behind the last one, by what a release attests', async () => {
    const check = await checked((event) => (event.seq > 3 ? [] : [event]));
    const { auditSeq: expected } = (await desk.storage.read.releases.find(2))!;
    expect(check.breaks).toEqual([{ kind: 'shorter-than-checkpoint', length: 3, expected }]);
    expect(holding(check)).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('sees another head than a release attests', async () => {
    const hash = '0'.repeat(64);
    const check = await checked((event) => [event.seq === 1 ? { ...event, hash } : event]);
    expect(holding(check)[0]).toEqual([1, false]);
  });

  it('shows the first hundred breaks, and counts every event', async () => {
    const { events, breaks } = await checked((event) => [{ ...event, actor: 'mallory' }]);
    expect(events).toBe((await desk.storage.read.audit.head())!.seq);
    expect(breaks).toHaveSize(100);
    expect(breaks[0]).toEqual({ kind: 'edited', seq: 1 });
  });
});
