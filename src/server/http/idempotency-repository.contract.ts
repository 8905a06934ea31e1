import type { Storage } from '../repositories.ts';

const answer = {
  person: 'p-1',
  key: 'k-1',
  route: 'POST /api/v1/changes',
  bodyHash: 'b-1',
  status: 201,
  headers: { etag: '"1"' },
  body: 'sealed',
  createdAt: '2026-03-01T08:00:00Z',
};

/** What every adapter of `IdempotencyRepository` promises. */
export function keepsAnswers(open: () => Promise<Storage>): void {
  describe('a repository of answers', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(({ idempotency }) => idempotency.add(answer));
    });
    afterEach(() => storage.close());

    it('finds an answer by person and key together', async () => {
      expect(await storage.read.idempotency.find('p-1', 'k-1')).toEqual(answer);
      expect(await storage.read.idempotency.find('p-2', 'k-1')).toBeUndefined();
    });

    it('forgets what is older than asked for, and nothing else', async () => {
      const removeBefore = (time: string) =>
        storage.transact(({ idempotency }) => idempotency.removeOlder(time));
      await removeBefore(answer.createdAt);
      expect(await storage.read.idempotency.find('p-1', 'k-1')).toBeDefined();
      await removeBefore('2026-03-01T08:00:01Z');
      expect(await storage.read.idempotency.find('p-1', 'k-1')).toBeUndefined();
    });
  });
}
