import { TOTP } from 'otpauth';
import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import { resetByOperator } from './operator-verbs.ts';
import type { Person } from './person-repository.ts';

const url = '/api/v1/second-factor';
const session = '/api/v1/session';
const minute = 60_000;

describe('a second factor over HTTP', () => {
  let server: TestServer;
  let ada: Person;
  let browser: Browser;
  let secret: string;
  let recoveryCodes: readonly string[];

  /** The code that an authenticator shows, so many half minutes from now. */
  const code = (steps = 0, of = secret) =>
    new TOTP({ secret: of }).generate({
      timestamp: server.parts.clock().getTime() + steps * 30_000,
    });
  const start = async (mine: Browser) =>
    (await mine.post(`${url}/start`)).json<{ secret: string; uri: string }>();

  beforeEach(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator');
    browser = await server.signedIn(ada);
    ({ secret } = await start(browser));
    const answer = await browser.post(`${url}/confirm`, { code: code() });
    ({ recoveryCodes } = answer.json<{ recoveryCodes: string[] }>());
    server.advance(minute);
  });
  afterEach(() => server.close());

  async function halfway(mine = server.browser()): Promise<Browser> {
    await mine.get(session);
    const answer = await mine.post(session, { email: ada.email, password });
    expect([answer.statusCode, answer.json<unknown>()]).toEqual([200, { secondFactor: true }]);
    return mine;
  }
  const finish = async (mine: Browser, with_: string) =>
    mine.post(`${session}/second-factor`, { code: with_ });
  const refusal = { status: 422, pointers: ['/code'] };
  const told = async (answering: ReturnType<Browser['post']>) => {
    const answer = await answering;
    const { errors = [] } = answer.json<{ errors?: { pointer: string }[] }>();
    return { status: answer.statusCode, pointers: errors.map(({ pointer }) => pointer) };
  };
  const actions = async () =>
    (await server.parts.storage.read.audit.list(0, 99)).map(({ action }) => action);

  it('is asked for after the password, and then lets in', async () => {
    const mine = await halfway();
    const answer = await finish(mine, code());
    expect(answer.json<{ person: { id: string } }>().person.id).toBe(ada.id);
    expect((await mine.get('/api/v1/people')).statusCode).toBe(200);
  });

  it('leaves whoever owes it nothing to do', async () => {
    const mine = await halfway();
    for (const address of ['/api/v1/people', '/api/v1/status', '/api/v1/sessions', url]) {
      expect((await mine.get(address)).statusCode)
        .withContext(address)
        .toBe(401);
    }
    expect((await mine.get(session)).json<{ person: unknown }>().person).toBeNull();
    expect((await mine.post(`${url}/start`)).statusCode).toBe(401);
  });

  it('gives a new session id at each step', async () => {
    const mine = server.browser();
    await mine.get(session);
    const ids = [mine.cookies.get('sessionid')];
    await halfway(mine);
    ids.push(mine.cookies.get('sessionid'));
    await finish(mine, code());
    ids.push(mine.cookies.get('sessionid'));
    expect(new Set(ids).size).toBe(3);
  });

  it('may be given within five minutes of the password', async () => {
    const [soon, late] = [await halfway(), await halfway()];
    server.advance(5 * minute - 1000);
    expect((await finish(soon, code())).statusCode).toBe(200);
    server.advance(1000);
    expect(codeOf(await finish(late, code(1)))).toBe('SESSION_EXPIRED');
  });

  it('takes each code once', async () => {
    const used = code();
    expect((await finish(await halfway(), used)).statusCode).toBe(200);
    expect(await told(finish(await halfway(), used))).toEqual(refusal);
    expect((await finish(await halfway(), code(1))).statusCode).toBe(200);
  });

  it('does not take the code that turned it on', async () => {
    const other = await server.signedIn(await server.add('Bob', 'viewer'));
    const bobs = (await start(other)).secret;
    const used = code(0, bobs);
    expect((await other.post(`${url}/confirm`, { code: used })).statusCode).toBe(200);
    const mine = server.browser();
    await mine.get(session);
    await mine.post(session, { email: 'bob@example.org', password });
    expect(await told(finish(mine, used))).toEqual(refusal);
  });

  it('takes a code once, even when it comes from two browsers at a time', async () => {
    const [one, other] = [await halfway(), await halfway()];
    const answers = await Promise.all([finish(one, code()), finish(other, code())]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
  });

  it('takes each recovery code once, and records it', async () => {
    const [first = ''] = recoveryCodes;
    expect((await finish(await halfway(), first)).statusCode).toBe(200);
    expect(await told(finish(await halfway(), first))).toEqual(refusal);
    expect((await browser.get(url)).json<unknown>()).toEqual({ isOn: true, recoveryCodesLeft: 9 });
    expect((await actions()).at(-1)).toBe('person.recovery-code-used');
  });

  it('cannot be guessed quickly, however often the password is given again', async () => {
    let mine = await halfway();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      statuses.push((await finish(mine, '000000')).statusCode);
      statuses.push((await finish(mine, '000001')).statusCode);
      if (n % 3 === 2) mine = await halfway();
    }
    expect(statuses).toEqual([...Array<number>(8).fill(422), ...Array<number>(4).fill(429)]);
    expect((await finish(mine, code())).statusCode).toBe(429);
    server.advance(minute);
    expect((await finish(mine, code())).statusCode).toBe(200);
  });

  it('is no longer waited for once the person is deactivated, or the password is another', async () => {
    const [one, other] = [await halfway(), await halfway()];
    const next = 'another four green lamps';
    await browser.post('/api/v1/password', { current: password, next });
    expect(codeOf(await finish(one, code()))).toBe('SESSION_EXPIRED');
    await server.parts.storage.transact(({ people }) => people.replace({ ...ada, active: false }));
    expect(codeOf(await finish(other, code()))).toBe('SESSION_EXPIRED');
  });

  it('is asked for after the link of the operator too', async () => {
    const token = (await resetByOperator(server.parts, ada.email)).split('/').at(-1) ?? '';
    const mine = server.browser();
    await mine.get(session);
    const accepting = { name: 'Ada', password: 'another four green lamps' };
    const answer = await mine.post(`/api/v1/invitations/${token}/accept`, accepting);
    expect([answer.statusCode, answer.json<unknown>()]).toEqual([201, { secondFactor: true }]);
    expect((await mine.get('/api/v1/people')).statusCode).toBe(401);
    expect((await finish(mine, code())).statusCode).toBe(200);
  });

  it('is kept by the server, and its secret told once', async () => {
    const again = await browser.post(`${url}/start`);
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'BAD_STATE']);
    for (const address of [url, '/api/v1/people', session]) {
      expect((await browser.get(address)).body).not.toContain(secret);
    }
  });

  it('is turned off with a code, and records both', async () => {
    const off = (payload: object) => browser.send({ method: 'DELETE', url, payload });
    expect(await told(off({ code: '000000' }))).toEqual(refusal);
    expect((await off({ code: code() })).statusCode).toBe(204);
    expect((await browser.get(url)).json<unknown>()).toEqual({ isOn: false, recoveryCodesLeft: 0 });
    expect((await actions()).slice(-2)).toEqual([
      'person.second-factor-on',
      'person.second-factor-off',
    ]);
    const signingIn = await server.signedIn(ada);
    expect((await signingIn.get('/api/v1/people')).statusCode).toBe(200);
  });

  it('is not on before a code confirmed it', async () => {
    const bob = await server.signedIn(await server.add('Bob', 'viewer'));
    expect(codeOf(await bob.post(`${url}/confirm`, { code: code() }))).toBe('BAD_STATE');
    const bobs = (await start(bob)).secret;
    expect(await told(bob.post(`${url}/confirm`, { code: code(3, bobs) }))).toEqual(refusal);
    expect((await bob.get(url)).json<{ isOn: boolean }>().isOn).toBeFalse();
    expect((await bob.post(`${url}/confirm`, { code: code(0, bobs) })).statusCode).toBe(200);
  });

  it('that was lost is taken away by another administrator, not by oneself', async () => {
    const bob = await server.signedIn(await server.add('Bob', 'administrator'));
    const lost = `/api/v1/people/${ada.id}/second-factor`;
    expect((await browser.delete(lost)).statusCode).toBe(403);
    const mine = await halfway();
    expect((await bob.delete(lost)).statusCode).toBe(204);
    expect((await bob.delete(lost)).statusCode).toBe(404);
    expect(codeOf(await finish(mine, code()))).toBe('SESSION_EXPIRED');
    expect((await server.signedIn(ada)).cookies.has('sessionid')).toBeTrue();
    expect((await actions()).at(-1)).toBe('person.second-factor-off');
  });
});
