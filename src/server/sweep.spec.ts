import { aServer } from './app.fixture.ts';
import { sweep } from './sweep.ts';

describe('the hourly sweep', () => {
  beforeEach(() => {
    jasmine.clock().install();
  });
  afterEach(() => {
    jasmine.clock().uninstall();
  });

  it('removes sessions that have ended, and stops when told', async () => {
    const server = await aServer();
    const { sessions } = server.parts.storage.read;
    const session = { agent: '', body: '{}', createdAt: '2026-03-01T08:00:00Z' };
    await server.parts.storage.transact(async (repositories) => {
      const save = (idHash: string, seenAt: string) =>
        repositories.sessions.save({ ...session, idHash, createdAt: seenAt, seenAt });
      await save('old', '2026-03-02T08:29:59Z');
      await save('new', '2026-03-02T08:30:00Z');
    });
    const stop = sweep(server.parts);
    jasmine.clock().tick(60 * 60 * 1000);
    await server.parts.storage.transact(async () => undefined);
    expect(await sessions.find('old')).toBeUndefined();
    expect(await sessions.find('new')).toBeDefined();
    stop();
    await server.close();
  });

  it('removes names and addresses of invitations that ended longer ago than is kept', async () => {
    const server = await aServer();
    const ended = { name: 'Ada', email: 'ada@example.org', roles: ['viewer'] as const };
    await server.parts.storage.transact(async ({ invitations }) => {
      const add = (id: string, expiresAt: string) =>
        invitations.add({ ...ended, id, createdAt: '2026-01-01T00:00:00Z', expiresAt }, id);
      await add('long-ago', '2026-01-20T00:00:00Z');
      await add('lately', '2026-02-20T00:00:00Z');
    });
    const stop = sweep(server.parts);
    jasmine.clock().tick(60 * 60 * 1000);
    await server.parts.storage.transact(async () => undefined);
    expect(await server.parts.storage.read.invitations.findByToken('long-ago')).toBeUndefined();
    expect(await server.parts.storage.read.invitations.findByToken('lately')).toBeDefined();
    stop();
    await server.close();
  });

  it('forgets mails that were finished thirty days ago, and none that still waits', async () => {
    const server = await aServer();
    const now = new Date('2026-03-02T09:00:00Z').getTime();
    const daysAgo = (days: number) =>
      `${new Date(now - days * 86_400_000).toISOString().slice(0, 19)}Z`;
    await server.parts.storage.transact(async ({ outbox }) => {
      const write = (to: string) =>
        outbox.add({ topic: 'wish', payload: { to }, createdAt: daysAgo(90) });
      for (const to of ['long-ago', 'lately', 'waits']) await write(to);
      const [first, second] = await outbox.listDue(['wish'], daysAgo(0), 3);
      await outbox.finish(first!.id, daysAgo(31));
      await outbox.finish(second!.id, daysAgo(29), 'given up');
    });
    const stop = sweep(server.parts);
    jasmine.clock().tick(60 * 60 * 1000);
    await server.parts.storage.transact(async () => undefined);
    const waiting = await server.parts.storage.read.outbox.list(9);
    expect(waiting.map(({ payload }) => payload)).toContain({ to: 'waits' });
    const left = await server.parts.storage.transact(({ outbox }) =>
      outbox.removeFinished(daysAgo(0)),
    );
    expect(left).toBe(1);
    stop();
    await server.close();
  });
});
