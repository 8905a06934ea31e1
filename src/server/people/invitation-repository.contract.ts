import type { Storage } from '../repositories.ts';

const first = {
  id: 'i-1',
  name: 'Ada',
  email: 'ada@example.org',
  roles: ['viewer'],
  createdAt: '2026-03-01T08:00:00Z',
  expiresAt: '2026-03-08T08:00:00Z',
} as const;

/** What every adapter of `InvitationRepository` promises. */
export function keepsInvitations(open: () => Promise<Storage>): void {
  describe('a repository of invitations', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await open();
      await storage.transact(({ invitations }) => invitations.add(first, 'hash-1'));
    });
    afterEach(() => storage.close());

    it('finds an open invitation by the hash of its token', async () => {
      expect(await storage.read.invitations.findByToken('hash-1')).toEqual(first);
      expect(await storage.read.invitations.findByToken('hash-2')).toBeUndefined();
    });

    it('closes an invitation once', async () => {
      const close = () => storage.transact(({ invitations }) => invitations.close('i-1', 'now'));
      expect(await close()).toBeTrue();
      expect(await close()).toBeFalse();
      expect(await storage.read.invitations.findByToken('hash-1')).toBeUndefined();
      expect(await storage.read.invitations.list()).toEqual([]);
    });

    it('closes the links for a new password of one person, and no other', async () => {
      await storage.transact(async ({ invitations, people }) => {
        for (const id of ['p-1', 'p-2'])
          await people.add({ ...first, id, email: `${id}@example.org`, active: true }, 'phc');
        await invitations.add({ ...first, id: 'i-2', person: 'p-1' }, 'hash-2');
        await invitations.add({ ...first, id: 'i-3', person: 'p-1' }, 'hash-3');
        await invitations.add({ ...first, id: 'i-4', person: 'p-2' }, 'hash-4');
        await invitations.closeOf('p-1', '2026-03-02T08:00:00Z');
      });
      const open = ['hash-1', 'hash-2', 'hash-3', 'hash-4'].map((hash) =>
        storage.read.invitations.findByToken(hash),
      );
      expect((await Promise.all(open)).map((found) => found?.id)).toEqual([
        'i-1',
        undefined,
        undefined,
        'i-4',
      ]);
    });

    it('forgets what ended before a time, and nothing that is still open', async () => {
      await storage.transact(async ({ invitations }) => {
        await invitations.add({ ...first, id: 'i-2', expiresAt: '2026-09-01T08:00:00Z' }, 'hash-2');
        await invitations.removeEnded('2026-03-08T08:00:01Z');
      });
      expect(await storage.read.invitations.findByToken('hash-1')).toBeUndefined();
      expect(await storage.read.invitations.findByToken('hash-2')).toBeDefined();
    });

    it('lists the newest first, without links for a new password', async () => {
      const second = { ...first, id: 'i-2', createdAt: '2026-03-02T08:00:00Z' };
      await storage.transact(async ({ invitations, people }) => {
        await people.add({ ...first, id: 'p-1', active: true }, 'phc');
        await invitations.add(second, 'hash-2');
        await invitations.add({ ...first, id: 'i-3', person: 'p-1' }, 'hash-3');
      });
      expect(await storage.read.invitations.list()).toEqual([second, first]);
    });
  });
}
