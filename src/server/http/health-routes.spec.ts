import { aServer } from '../app.fixture.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';

describe('the health of the server', () => {
  for (const [isWritable, url, status, said] of [
    [true, '/healthz', 200, 'ok'],
    [true, '/readyz', 200, 'ready'],
    [false, '/healthz', 200, 'ok'],
    [false, '/readyz', 503, 'read-only'],
  ] as const) {
    it(`at ${url} is "${said}" ${isWritable ? 'when it can write' : 'after the disk failed'}`, async () => {
      const storage = { ...(await anEmptyStorage()), isWritable: () => isWritable };
      const server = await aServer({ storage });
      const answer = await server.app.inject(url);
      expect([answer.statusCode, answer.json<unknown>()]).toEqual([status, { status: said }]);
      expect(answer.headers['cache-control']).toBe('no-store');
      await server.close();
    });
  }

  it('is not ready when the data cannot be read', async () => {
    const server = await aServer();
    const { read } = server.parts.storage;
    spyOn(read.facts, 'find').and.rejectWith(new Error('no such table'));
    expect((await server.app.inject('/readyz')).statusCode).toBe(500);
    await server.close();
  });
});
