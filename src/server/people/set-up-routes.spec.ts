import { aServer, password, type Browser, type TestServer } from '../app.fixture.ts';
import { newSetUpCode } from './set-up.ts';

describe('setting up over HTTP', () => {
  let server: TestServer;
  let browser: Browser;
  let code: string;
  beforeAll(async () => {
    server = await aServer();
    code = (await newSetUpCode(server.parts)) ?? '';
    browser = server.browser();
    await browser.get('/api/v1/session');
  });
  afterAll(() => server.close());

  const pointers = async (changed: object) => {
    const answer = await browser.post('/api/v1/setup', {
      code,
      name: 'Ada',
      email: 'ada@example.org',
      password,
      organisation: 'Example',
      sourceLocale: 'en',
      publishedLocales: ['en'],
      ...changed,
    });
    expect(answer.statusCode).toBe(422);
    const { errors } = answer.json<{ errors: { pointer: string }[] }>();
    return errors.map(({ pointer }) => pointer);
  };

  for (const [at, changed] of [
    ['/name', { name: ' ' }],
    ['/email', { email: 'ada' }],
    ['/organisation', { organisation: '' }],
    ['/sourceLocale', { sourceLocale: 'English' }],
    ['/publishedLocales', { publishedLocales: [] }],
    ['/publishedLocales/1', { publishedLocales: ['en', '../en'] }],
    ['/roles', { roles: ['reviewer'] }],
  ] as const) {
    it(`is refused with ${JSON.stringify(changed)}, naming "${at}"`, async () => {
      expect(await pointers(changed)).toContain(at);
    });
  }

  it('does no work for strangers: without the code not even the password is judged', async () => {
    expect(await pointers({ code: 'x', password: 'short' })).toEqual(['/code']);
    expect(await pointers({ password: 'short' })).toEqual(['/password']);
  });
});
