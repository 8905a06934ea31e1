import { aServer, type Browser, type TestServer } from '../app.fixture.ts';

const url = '/api/v1/notifications';

describe('which mails one gets, over HTTP', () => {
  let server: TestServer;
  let rui: Browser;
  beforeAll(async () => {
    server = await aServer();
    rui = await server.signedIn(await server.add('Rui', 'reviewer'));
  });
  afterAll(() => server.close());

  const mute = (muted: readonly string[]) =>
    rui.send({ method: 'PUT', url, payload: { muted: [...muted] } });
  const mutedBy = async (browser: Browser) => (await browser.get(url)).json<object>();

  it('is everyone’s own choice, which may be taken back', async () => {
    const vic = await server.signedIn(await server.add('Vic', 'viewer'));
    const muted = ['commented', 'published'];
    expect((await mute(muted)).json<object>()).toEqual({ muted });
    expect([await mutedBy(rui), await mutedBy(vic)]).toEqual([{ muted }, { muted: [] }]);
    await mute([]);
    expect(await mutedBy(rui)).toEqual({ muted: [] });
  });

  for (const muted of [['everything'], ['commented', 'commented']]) {
    it(`cannot be said as ${muted.join(' and ')}`, async () => {
      expect((await mute(muted)).statusCode).toBe(422);
      expect(await mutedBy(rui)).toEqual({ muted: [] });
    });
  }

  it('is asked of people who are signed in', async () => {
    expect((await server.browser().get(url)).statusCode).toBe(401);
  });
});
