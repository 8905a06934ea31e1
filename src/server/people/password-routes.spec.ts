import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';

const url = '/api/v1/password';
const next = 'another four green lamps';

describe('one’s own password over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());

  it('is set by whoever is signed in, who then goes on under a new id', async () => {
    const before = ada.cookies.get('sessionid');
    expect((await ada.post(url, { current: password, next })).statusCode).toBe(204);
    expect(ada.cookies.get('sessionid')).not.toBe(before);
    expect((await ada.get('/api/v1/status')).statusCode).toBe(200);
  });

  it('is not set by whoever is not', async () => {
    const stranger = server.browser();
    await stranger.get('/api/v1/session');
    expect(codeOf(await stranger.post(url, { current: password, next }))).toBe('UNAUTHENTICATED');
  });

  it('is asked for as it was and as it will be, and nothing else', async () => {
    for (const payload of [{ next }, { current: password }, { current: next, next, name: 'Eve' }]) {
      expect((await ada.post(url, payload)).statusCode).toBe(422);
    }
  });
});
