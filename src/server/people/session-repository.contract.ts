import type { Storage } from '../repositories.ts';

const session = {
  idHash: 'h-1',
  person: 'p-1',
  body: '{"a":1}',
  createdAt: '2026-03-01T08:00:00Z',
  seenAt: '2026-03-01T08:00:00Z',
};

/** What every adapter of `SessionRepository` promises. */
export function keepsSessions(open: () => Promise<Storage>): void {
  describe('a repository of sessions', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(async ({ people, sessions }) => {
        const person = { id: 'p-1', name: 'Ada', email: 'a@b', roles: [], active: true };
        await people.add({ ...person, createdAt: session.createdAt }, 'phc');
        await sessions.save(session);
      });
    });
    afterEach(() => storage.close());

    const find = () => storage.read.sessions.find('h-1');

    it('gives back what it was given', async () => {
      expect(await find()).toEqual(session);
    });

    it('replaces a session, but not when it began', async () => {
      const later = '2026-03-01T09:00:00Z';
      const changed = { ...session, body: '{}', createdAt: later, seenAt: later };
      await storage.transact(({ sessions }) => sessions.save(changed));
      expect(await find()).toEqual({ ...changed, createdAt: session.createdAt });
    });

    it('ends all sessions of a person but the one named', async () => {
      await storage.transact(async ({ sessions }) => {
        await sessions.save({ ...session, idHash: 'h-2' });
        await sessions.removeOf('p-1', 'h-1');
      });
      expect(await find()).toBeDefined();
      expect(await storage.read.sessions.find('h-2')).toBeUndefined();
      await storage.transact(({ sessions }) => sessions.removeOf('p-1'));
      expect(await find()).toBeUndefined();
    });

    for (const [seenBefore, createdBefore, stays] of [
      ['2026-03-01T08:00:00Z', '2026-03-01T08:00:00Z', true],
      ['2026-03-01T08:00:01Z', '2026-03-01T08:00:00Z', false],
      ['2026-03-01T08:00:00Z', '2026-03-01T08:00:01Z', false],
    ] as const) {
      it(`${stays ? 'keeps' : 'removes'} a session when those seen before ${seenBefore} or begun before ${createdBefore} go`, async () => {
        await storage.transact(({ sessions }) => sessions.removeStale(seenBefore, createdBefore));
        expect((await find()) !== undefined).toBe(stays);
      });
    }
  });
}
