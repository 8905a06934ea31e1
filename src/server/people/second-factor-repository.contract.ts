import type { Storage } from '../repositories.ts';

const factor = { secret: 'ABCDEFGH', step: 7, recoveryHashes: ['h-1', 'h-2'] };

/** What every adapter of `SecondFactorRepository` promises. */
export function keepsSecondFactors(open: () => Promise<Storage>): void {
  describe('a repository of second factors', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(async ({ people }) => {
        for (const id of ['p-1', 'p-2']) {
          const person = { id, name: id, email: `${id}@b`, roles: [], active: true };
          await people.add({ ...person, createdAt: '2026-03-01T08:00:00Z' }, 'phc');
        }
      });
    });
    afterEach(() => storage.close());

    const save = (changed = {}) =>
      storage.transact(({ secondFactors }) => secondFactors.save('p-1', { ...factor, ...changed }));
    const find = (person = 'p-1') => storage.read.secondFactors.find(person);

    it('has none for whoever never set one up', async () => {
      expect(await find()).toBeUndefined();
      expect(await find('nobody')).toBeUndefined();
      expect(await storage.read.secondFactors.list()).toEqual([]);
    });

    it('gives back what it was given, and to nobody else', async () => {
      await save();
      await save({ step: 8, recoveryHashes: [] });
      expect(await find()).toEqual({ ...factor, step: 8, recoveryHashes: [] });
      expect(await find('p-2')).toBeUndefined();
      expect(await storage.read.secondFactors.list()).toEqual(['p-1']);
    });

    it('forgets it whole', async () => {
      await save();
      await storage.transact(({ secondFactors }) => secondFactors.remove('p-1'));
      expect(await find()).toBeUndefined();
      expect(await storage.read.secondFactors.list()).toEqual([]);
    });
  });
}
