import type { Storage } from '../repositories.ts';

/** What every adapter of `NotificationRepository` promises. */
export function keepsNotifications(open: () => Promise<Storage>): void {
  describe('a repository of muted mails', () => {
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

    it('mutes nothing for whoever never asked for it', async () => {
      expect(await storage.read.notifications.mutedBy('p-1')).toEqual([]);
      expect(await storage.read.notifications.mutedBy('nobody')).toEqual([]);
    });

    it('keeps what one person asked for last, and leaves the others alone', async () => {
      await storage.transact(({ notifications }) => notifications.mute('p-1', ['submitted']));
      await storage.transact(({ notifications }) =>
        notifications.mute('p-1', ['commented', 'decided']),
      );
      expect(await storage.read.notifications.mutedBy('p-1')).toEqual(['commented', 'decided']);
      expect(await storage.read.notifications.mutedBy('p-2')).toEqual([]);
    });
  });
}
