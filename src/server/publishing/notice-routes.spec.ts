import type { FastifyInstance } from 'fastify';
import { approve, submit } from '../../registry/index.ts';
import { createApp } from '../app.ts';
import { aDesk, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';

const base = '/registry/v1';

describe('the notices over HTTP', () => {
  let desk: Desk;
  let app: FastifyInstance;
  beforeAll(async () => {
    desk = await aDesk();
    const { change } = await desk.create();
    await desk.save(change.id, { kind: 'entry', id: 'sessionid', op: 'delete', baseVersion: 1 });
    await desk.move(change.id, 'submit', submit, ann);
    await desk.move(change.id, 'approve', seen(approve), rex);
    await desk.publish(change.id);
    app = createApp(desk.parts);
  });
  afterAll(async () => {
    await app.close();
    await desk.close();
  });

  it('of what is live move on, those of one release stay', async () => {
    const entries = (url: string) => app.inject(`${base}${url}/notice/en/entries.json`);
    const [live, first] = [await entries(''), await entries('/releases/1')];
    expect(live.body).not.toContain('sessionid');
    expect(first.body).toContain('sessionid');
    expect(live.headers['cache-control']).toContain('max-age=300');
    expect(first.headers['cache-control']).toContain('immutable');
    expect(first.headers['content-location']).toBe(`${base}/releases/1/notice/en/entries.json`);
  });

  it('say where the very bytes stay', async () => {
    const { headers, body } = await app.inject(`${base}/notice/fr-BE.json`);
    expect(headers['content-location']).toBe(`${base}/releases/2/notice/fr.json`);
    expect((await app.inject(String(headers['content-location']))).body).toBe(body);
  });

  it('are found by the locale of a POSIX system', async () => {
    const { headers, statusCode } = await app.inject(`${base}/notice/fr-FR%40posix.json`);
    expect([statusCode, headers['content-language']]).toEqual([200, 'fr']);
  });

  for (const url of [
    '/notice/en',
    '/notice/@posix.json',
    '/notice/en.json.json',
    `/notice/${'x'.repeat(36)}.json`,
    '/notice/e_n.json',
    '/releases/3/notice/en.json',
    '/releases/01/notice/en.json',
    '/releases/-1/notice/en/entries.json',
  ]) {
    it(`are not at ${url}`, async () => {
      expect((await app.inject(`${base}${url}`)).statusCode).toBe(404);
    });
  }
});
