import type { Storage } from '../repositories.ts';

/** What every adapter of `FactRepository` promises. */
export function keepsFacts(open: () => Promise<Storage>): void {
  describe('a repository of facts', () => {
    it('saves, replaces and removes a fact', async () => {
      const storage = await open();
      const find = () => storage.read.facts.find('colour');
      expect(await find()).toBeUndefined();
      await storage.transact(({ facts }) => facts.save('colour', 'green'));
      await storage.transact(({ facts }) => facts.save('colour', 'blue'));
      expect(await find()).toBe('blue');
      await storage.transact(({ facts }) => facts.remove('colour'));
      expect(await find()).toBeUndefined();
      await storage.close();
    });
  });
}
