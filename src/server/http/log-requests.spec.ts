import Fastify, { LogController } from 'fastify';
import { logRequests } from './log-requests.ts';

describe('the log of an answer', () => {
  it('is one line with the pattern of the route, never the address that was asked for', async () => {
    const lines: string[] = [];
    const server = Fastify({
      logger: { stream: { write: (line: string) => lines.push(line) } },
      logController: new LogController({ disableRequestLogging: true }),
    });
    logRequests(server);
    server.get('/invite/:token', async (_request, reply) => reply.code(404).send());
    const answer = await server.inject('/invite/a-secret?q=another-secret');
    await server.close();
    expect(lines.length).toBe(1);
    expect(JSON.parse(lines[0] ?? '')).toEqual(
      jasmine.objectContaining({
        method: 'GET',
        route: '/invite/:token',
        status: 404,
        msg: 'answered',
        reqId: answer.headers['x-request-id'],
      }),
    );
    expect(lines.join('')).not.toContain('secret');
  });
});
