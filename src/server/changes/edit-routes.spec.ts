import type { InjectOptions } from 'fastify';
import { aServer, type Browser, type TestServer } from '../app.fixture.ts';

const first = { 'if-none-match': '*' };
const deletion = { op: 'delete', baseVersion: 0 };

describe('an edit over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    await ada.post('/api/v1/changes', { title: 'Colours' });
  });
  afterAll(() => server.close());

  const send = (
    path: string,
    payload?: object,
    headers: Record<string, string> = first,
    method: InjectOptions['method'] = 'PUT',
  ) =>
    ada.send({
      method,
      url: `/api/v1/changes/${path}`,
      ...(payload === undefined ? {} : { payload }),
      headers,
    });

  for (const [what, path, payload, pointer] of [
    ['a kind nobody knows', 'C-1/edits/cookie/theme', deletion, '/kind'],
    ['an id in capitals', 'C-1/edits/entry/Theme', deletion, '/docId'],
    ['an id that climbs', 'C-1/edits/entry/..%2ftheme', deletion, '/docId'],
    ['a change that cannot be', 'X-1/edits/entry/theme', deletion, '/id'],
    ['an operation nobody knows', 'C-1/edits/entry/theme', { op: 'move', baseVersion: 0 }, '/op'],
    [
      'a version below zero',
      'C-1/edits/entry/theme',
      { op: 'delete', baseVersion: -1 },
      '/baseVersion',
    ],
    [
      'a version in quotes',
      'C-1/edits/entry/theme',
      { op: 'delete', baseVersion: '0' },
      '/baseVersion',
    ],
    ['no body to create', 'C-1/edits/entry/theme', { op: 'create', baseVersion: 0 }, '/body'],
  ] as const) {
    it(`with ${what} is refused at ${pointer}`, async () => {
      const answer = await send(path, payload);
      expect(answer.statusCode).toBe(422);
      const { errors } = answer.json<{ errors: { pointer: string }[] }>();
      expect(errors.map((error) => error.pointer)).toContain(pointer);
    });
  }

  it('in a change that does not exist is not found', async () => {
    expect((await send('C-9/edits/entry/theme', deletion)).statusCode).toBe(404);
  });

  it('is dropped only by whoever says which edit they saw', async () => {
    const answer = await send('C-1/edits/entry/theme', undefined, first, 'DELETE');
    expect(answer.statusCode).toBe(428);
  });
});
