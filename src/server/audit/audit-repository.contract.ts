import type { Storage } from '../repositories.ts';
import { hashOfEvent, noEvent } from './link-event.ts';
import { verifyChain } from './verify-chain.ts';

const event = (object: string) => ({
  at: '2026-03-01T08:00:00Z',
  actor: 'system',
  action: 'person.add',
  object,
  payload: { b: 1, a: 'ü' },
});

/** What every adapter of `AuditRepository` promises. */
export function keepsTheAuditChain(open: () => Promise<Storage>): void {
  describe('a repository of audit events', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
    });
    afterEach(() => storage.close());

    const append = (object: string) => storage.transact(({ audit }) => audit.append(event(object)));

    it('begins at 1, behind nothing', async () => {
      expect(await storage.read.audit.head()).toBeUndefined();
      const first = await append('person/1');
      expect(first).toEqual({
        ...event('person/1'),
        seq: 1,
        payload: '{"a":"ü","b":1}',
        prev: noEvent,
        hash: hashOfEvent(first),
      });
    });

    it('links each event to the one before', async () => {
      for (const object of ['a', 'b', 'c']) await append(object);
      const events = await storage.read.audit.list(0, 10);
      expect(events.map(({ seq }) => seq)).toEqual([1, 2, 3]);
      expect(events[2]?.prev).toBe(events[1]?.hash ?? '');
      expect(await storage.read.audit.head()).toEqual(events[2]);
      expect(await verifyChain(events, 3)).toEqual([]);
    });

    it('lists behind a number, no more than asked for', async () => {
      for (const object of ['a', 'b', 'c']) await append(object);
      const events = await storage.read.audit.list(1, 1);
      expect(events.map(({ object }) => object)).toEqual(['b']);
    });

    it('leaves no gap when the transaction around an event is undone', async () => {
      const undone = storage.transact(async ({ audit }) => {
        await audit.append(event('a'));
        throw new Error('changed my mind');
      });
      await expectAsync(undone).toBeRejectedWithError('changed my mind');
      expect((await append('b')).seq).toBe(1);
    });
  });
}
