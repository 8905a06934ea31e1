import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { newSetUpCode } from './set-up.ts';

const answers = {
  name: 'Ada',
  email: 'ada@example.org',
  password,
  organisation: 'Example',
  sourceLocale: 'en',
  publishedLocales: ['en', 'fr'],
};

describe('the first account', () => {
  let server: TestServer;
  let browser: Browser;
  let code: string;
  beforeEach(async () => {
    server = await aServer();
    code = (await newSetUpCode(server.parts)) ?? '';
    browser = server.browser();
    await browser.get('/api/v1/session');
  });
  afterEach(() => server.close());

  const setUp = (changed: object = {}) =>
    browser.post('/api/v1/setup', { ...answers, code, ...changed });

  it('is made with the code, signed in, and has a first change while nothing is live', async () => {
    expect((await browser.get('/api/v1/session')).json<unknown>()).toEqual({
      person: null,
      setupNeeded: true,
    });
    const answer = await setUp();
    expect(answer.statusCode).toBe(201);
    expect(answer.json<{ person: { roles: string[] } }>().person.roles).toEqual(['administrator']);
    const { items } = (await browser.get('/api/v1/changes')).json<{ items: unknown[] }>();
    expect(items.length).toBe(1);
    expect(await server.parts.storage.read.releases.newest()).toBeUndefined();
    const actions = await server.parts.storage.read.audit.list(0, 10);
    expect(actions.map(({ action }) => action)).toEqual(['person.add', 'change.create']);
    expect(actions.map(({ payload }) => payload).join()).not.toContain('Ada');
  });

  it('leaves its answers as a draft where the sample is live, and only where they differ', async () => {
    await publishSample(server.parts.storage, '2026-11-25T10:00:00Z');
    const answer = await setUp({ publishedLocales: ['en', 'de'] });
    expect(answer.json<{ draft: string }>().draft).toBe('C-2');
    const { items } = (await browser.get('/api/v1/changes')).json<{ items: { id: string }[] }>();
    expect(items.map(({ id }) => id)).toContain('C-2');
    const actions = await server.parts.storage.read.audit.list(0, 10);
    expect(actions.map(({ action }) => action)).toEqual([
      'bootstrap',
      'person.add',
      'change.create',
    ]);
  });

  it('has no draft where its answers are live already', async () => {
    await publishSample(server.parts.storage, '2026-11-25T10:00:00Z');
    const answer = await setUp({ organisation: 'Opendatasoft SAS' });
    expect(answer.json<{ draft: string | null }>().draft).toBeNull();
  });

  for (const [what, changed, pointer] of [
    ['a name that turns the words around', { name: 'Ada \u202eimdA' }, '/name'],
    ['a name of two lines', { name: 'Ada\nAdmin' }, '/name'],
    ['a name that nobody can see', { name: '\u200b \u200b' }, '/name'],
    ['an address with a null', { email: 'ada\u0000@example.org' }, '/email'],
  ] as const) {
    it(`is refused with ${what}`, async () => {
      const answer = await setUp(changed);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(`"pointer":"${pointer}"`);
    });
  }

  for (const name of ['Inès', 'A', '李 小龍', 'عائشة', 'O’Neil-Smith, Jr.']) {
    it(`may be called ${name}`, async () => {
      expect((await setUp({ name })).statusCode).toBe(201);
    });
  }

  it('is made once', async () => {
    await setUp();
    const again = await setUp({ email: 'bob@example.org' });
    expect([again.statusCode, codeOf(again)]).toEqual([404, 'NOT_FOUND']);
    expect(await newSetUpCode(server.parts)).toBeUndefined();
  });

  it('is made once, even when two come at the same time', async () => {
    const both = await Promise.all([setUp(), setUp({ email: 'bob@example.org' })]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([201, 404]);
    expect((await server.parts.storage.read.people.list()).length).toBe(1);
  });

  it('is refused with another code, and with the code of an earlier start', async () => {
    for (const wrong of ['x', code]) {
      if (wrong === code) await newSetUpCode(server.parts);
      const answer = await setUp({ code: wrong });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain('"pointer":"/code"');
    }
  });

  it('is refused with a common password, and the code still works', async () => {
    const answer = await setUp({ password: 'password1234' });
    expect(answer.body).toContain('"pointer":"/password"');
    expect((await setUp()).statusCode).toBe(201);
  });
});
