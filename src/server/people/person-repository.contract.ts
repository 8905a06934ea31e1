import type { Storage } from '../repositories.ts';

const ada = {
  id: 'p-1',
  name: 'Ada',
  email: 'Ada@example.org',
  roles: ['administrator'],
  active: true,
  createdAt: '2026-03-01T08:00:00Z',
} as const;

/** What every adapter of `PersonRepository` promises. */
export function keepsPeople(open: () => Promise<Storage>): void {
  describe('a repository of people', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(({ people }) => people.add(ada, 'phc'));
    });
    afterEach(() => storage.close());

    it('gives back whom it was given, at version 1', async () => {
      expect(await storage.read.people.find('p-1')).toEqual({ ...ada, version: 1 });
      expect(await storage.read.people.find('p-2')).toBeUndefined();
    });

    it('finds an e-mail address in any case, with the password', async () => {
      const found = await storage.read.people.findByEmail('ada@EXAMPLE.org');
      expect(found).toEqual({ ...ada, version: 1, passwordHash: 'phc' });
    });

    it('refuses an e-mail address that is taken, in any case', async () => {
      const other = { ...ada, id: 'p-2', email: 'ADA@example.org' };
      const adding = storage.transact(({ people }) => people.add(other, 'phc'));
      await expectAsync(adding).toBeRejected();
    });

    it('counts the version up when roles or activity change, and only then', async () => {
      await storage.transact(async ({ people }) => {
        await people.replace({ ...ada, roles: ['viewer'], active: false, version: 1 });
        await people.noteSeen('p-1', '2026-03-02T08:00:00Z');
        await people.replacePassword('p-1', 'other');
      });
      expect(await storage.read.people.findByEmail(ada.email)).toEqual({
        ...ada,
        roles: ['viewer'],
        active: false,
        version: 2,
        lastSeenAt: '2026-03-02T08:00:00Z',
        passwordHash: 'other',
      });
    });

    it('lists everyone by name, inactive people too', async () => {
      const zoe = { ...ada, id: 'p-0', name: 'Zoe', email: 'zoe@example.org', active: false };
      await storage.transact(({ people }) => people.add(zoe, 'phc'));
      expect((await storage.read.people.list()).map(({ name }) => name)).toEqual(['Ada', 'Zoe']);
    });
  });
}
