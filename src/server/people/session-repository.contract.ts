import type { Storage } from '../repositories.ts';

const session = {
  idHash: 'h-1',
  person: 'p-1',
  agent: 'Mozilla/5.0',
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

    it('lists those of a person or of everybody, last seen first, and nobody’s never', async () => {
      await storage.transact(async ({ people, sessions }) => {
        const bob = { id: 'p-2', name: 'Bob', email: 'b@b', roles: [], active: true };
        await people.add({ ...bob, createdAt: session.createdAt }, 'phc');
        const later = { ...session, seenAt: '2026-03-01T09:00:00Z' };
        await sessions.save({ ...later, idHash: 'h-2' });
        await sessions.save({ ...later, idHash: 'h-3', person: 'p-2' });
        const { person: _, ...nobodys } = later;
        await sessions.save({ ...nobodys, idHash: 'h-4' });
      });
      const namesOf = async (person?: string) =>
        (await storage.read.sessions.list(person)).map(({ idHash }) => idHash);
      expect(await namesOf('p-1')).toEqual(['h-2', 'h-1']);
      expect(await namesOf()).toEqual(['h-2', 'h-3', 'h-1']);
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
