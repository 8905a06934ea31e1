import { emptyReview, type Change, type Review } from '../../registry/index.ts';
import type { Storage } from '../repositories.ts';

const at = '2026-11-25T10:00:00Z';
const aChange = (id: string): Change => ({
  ...{ id, title: id, description: '', author: 'ann', contributors: ['ann'], revision: 1 },
  ...{ baseRelease: 0, edits: [], decisions: [], acknowledgements: [], state: 'in-review' },
  ...{ createdAt: at, updatedAt: at },
});
const review: Review = {
  comments: [
    { id: 'k-1', at, text: 'É, clear?', revision: 1 },
    {
      ...{ id: 'k-2', at, text: '', revision: 2, suggestion: 'Couleurs.' },
      anchor: { kind: 'entry', id: 'theme', path: '/purpose/fr' },
    },
  ],
  marks: [
    { kind: 'entry', id: 'theme', mark: 'returned', revision: 1, content: '"x"', comment: 'k-2' },
  ],
};

/** What every adapter of `ReviewRepository` promises. */
export function keepsReviews(open: () => Promise<Storage>): void {
  describe('a repository of reviews', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(async ({ changes }) => {
        for (const id of ['C-1', 'C-2']) await changes.add(aChange(id));
      });
    });
    afterEach(() => storage.close());

    const replace = (change: string, person: string, after: Review) =>
      storage.transact(({ reviews }) => reviews.replace({ change, person }, after));
    const find = (change: string, person: string) => storage.read.reviews.find({ change, person });

    it('gives back exactly what was kept, to its person and for its change alone', async () => {
      await replace('C-1', 'rex', review);
      expect(await find('C-1', 'rex')).toEqual(review);
      expect(await find('C-1', 'rae')).toEqual(emptyReview);
      expect(await find('C-2', 'rex')).toEqual(emptyReview);
    });

    it('replaces what was kept before', async () => {
      await replace('C-1', 'rex', review);
      await replace('C-1', 'rae', review);
      await replace('C-1', 'rex', { ...review, comments: [] });
      expect(await find('C-1', 'rex')).toEqual({ ...review, comments: [] });
      expect(await find('C-1', 'rae')).toEqual(review);
    });
  });
}
