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

    const times = ['2026-03-01T08:00:00Z', '2026-03-02T08:00:00Z', '2026-03-03T08:00:00Z'];
    async function appendThree(): Promise<void> {
      await storage.transact(async ({ audit }) => {
        const { payload } = event('');
        const [first = '', second = '', third = ''] = times;
        await audit.append({
          at: first,
          actor: 'a',
          action: 'change.edit',
          object: 'x/1',
          payload,
        });
        await audit.append({ at: second, actor: 'b', action: 'change', object: 'x/2', payload });
        await audit.append({ at: third, actor: 'a', action: 'changes.x', object: 'x/1', payload });
      });
    }
    for (const [filter, seqs] of [
      [{}, [3, 2, 1]],
      [{ actor: 'a' }, [3, 1]],
      [{ action: 'change.edit' }, [1]],
      [{ action: 'change' }, [2, 1]],
      [{ object: 'x/1' }, [3, 1]],
      [{ object: 'entry/1' }, []],
      [{ release: 1 }, []],
      [{ from: times[1] ?? '' }, [3, 2]],
      [{ to: times[1] ?? '' }, [2, 1]],
      [{ actor: 'a', to: times[1] ?? '' }, [1]],
    ] as const) {
      it(`finds by ${JSON.stringify(filter)}, newest first`, async () => {
        await appendThree();
        const found = await storage.read.audit.find(filter, { page: 1, size: 10 });
        expect(found.items.map(({ seq }) => seq)).toEqual([...seqs]);
        expect(found.total).toBe(seqs.length);
        const listed = await storage.read.audit.list(0, 10, filter);
        expect(listed.map(({ seq }) => seq)).toEqual([...seqs].reverse());
      });
    }

    it('turns pages, counts all of them, and names every action once', async () => {
      await appendThree();
      const found = await storage.read.audit.find({}, { page: 2, size: 2 });
      expect([found.items.map(({ seq }) => seq), found.total]).toEqual([[1], 3]);
      expect(await storage.read.audit.actions()).toEqual(['change', 'change.edit', 'changes.x']);
    });
  });
}
