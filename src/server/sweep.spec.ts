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
});
