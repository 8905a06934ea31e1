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
    const session = { body: '{}', createdAt: '2026-03-01T08:00:00Z' };
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
});
