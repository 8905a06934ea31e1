import type { Change, Thread } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';

const at = '2026-11-25T10:00:00Z';
const aChange = (id: string, ...contributors: string[]): Change => ({
  ...{ id, title: id, description: '', author: 'ann', contributors, revision: 1, baseRelease: 0 },
  ...{ edits: [], decisions: [], acknowledgements: [], state: 'draft' },
  ...{ createdAt: at, updatedAt: at },
});
const aThread = (id: string, more: Partial<Thread> = {}): Thread => ({
  id,
  changeId: 'C-1',
  comments: [{ id: `${id}-1`, person: 'rex', at, text: 'Why?', revision: 1 }],
  ...more,
});
const resolved = { person: 'ann', at };

/** What every adapter of `ThreadRepository` promises. */
export function keepsThreads(open: () => Promise<Storage>): void {
  describe('a repository of threads', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(async ({ changes }) => {
        await changes.add(aChange('C-1', 'ann', 'bob'));
        await changes.add(aChange('C-2', 'ann'));
      });
    });
    afterEach(() => storage.close());

    const add = (...threads: readonly Thread[]) =>
      storage.transact(async (ports) => {
        for (const thread of threads) await ports.threads.add(thread);
      });
    const replace = (before: Thread, after: Thread) =>
      storage.transact(({ threads }) => threads.replace(before, after));
    const idsOf = (threads: readonly Thread[]) => threads.map(({ id }) => id);

    it('gives back exactly what was added, oldest first', async () => {
      const anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' } as const;
      const first = aThread('t-2', {
        anchor,
        comments: [
          { id: 'c-1', person: 'rex', at, text: '', revision: 2, suggestion: 'Couleurs.' },
          { id: 'c-2', person: 'ann', at, text: 'É', revision: 3 },
        ],
      });
      const second = aThread('t-1', { anchor: { kind: 'entry', id: 'theme' }, resolved });
      await add(first, second);
      expect(await storage.read.threads.list('C-1')).toEqual([first, second]);
      expect(await storage.read.threads.find('t-2')).toEqual(first);
      expect(await storage.read.threads.list('C-2')).toEqual([]);
      expect(await storage.read.threads.find('t-9')).toBeUndefined();
    });

    it('adds comments, notes what was applied, resolves and opens again', async () => {
      const before = aThread('t-1');
      await add(before);
      const [only] = before.comments;
      const answered: Thread = {
        ...before,
        comments: [
          { ...only!, applied: resolved },
          { ...only!, id: 'c-2', text: 'So.' },
        ],
        resolved,
      };
      await replace(before, answered);
      expect(await storage.read.threads.find('t-1')).toEqual(answered);
      const { resolved: _over, ...again } = answered;
      await replace(answered, again);
      expect(await storage.read.threads.find('t-1')).toEqual(again);
    });

    it('counts those of one change that nobody resolved', async () => {
      await add(aThread('t-1'), aThread('t-2', { resolved }), aThread('t-3', { changeId: 'C-2' }));
      expect(await storage.read.threads.countOpen('C-1')).toBe(1);
      expect(await storage.read.threads.countOpen('C-9')).toBe(0);
    });

    it('lists the open ones of whatever a person contributed to', async () => {
      await add(aThread('t-1'), aThread('t-2', { resolved }), aThread('t-3', { changeId: 'C-2' }));
      const { threads } = storage.read;
      expect(idsOf(await threads.listOpen('ann'))).toEqual(['t-1', 't-3']);
      expect(idsOf(await threads.listOpen('bob'))).toEqual(['t-1']);
      expect(await threads.listOpen('rex')).toEqual([]);
      expect((await threads.listOpen('bob'))[0]?.comments).toHaveSize(1);
    });
  });
}
