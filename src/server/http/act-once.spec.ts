import { setTimeout as rest } from 'node:timers/promises';
import Fastify from 'fastify';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { act } from './act.ts';

describe('a write whose answer is held back by a slow hook', () => {
  it('is answered once, and nothing is logged as sent twice', async () => {
    const lines: string[] = [];
    const server = Fastify({
      logger: { stream: { write: (line: string) => void lines.push(line) } },
    });
    const storage = await anEmptyStorage();
    const parts = { storage, clock: () => new Date('2026-03-01T08:00:00Z') };
    server.post('/', { onSend: async () => rest(20) }, (request, reply) =>
      act(request, reply, parts, async () => ({ status: 201, body: { done: true } })),
    );
    const answer = await server.inject({ method: 'POST', url: '/' });
    await rest(40);
    expect([answer.statusCode, answer.body]).toEqual([201, '{"done":true}']);
    expect(lines.filter((line) => /already sent|undefined/i.test(line))).toEqual([]);
    await server.close();
    await storage.close();
  });
});
