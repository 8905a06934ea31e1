import { codeOf, password } from '../app.fixture.ts';
import {
  type Doors,
  doorsWithSecondFactor,
  giveCode,
  refusalOf,
  startSecondFactor,
  wrongCode,
} from './second-factor.fixture.ts';

const url = '/api/v1/second-factor';
const session = '/api/v1/session';

describe('a second factor over HTTP', () => {
  let doors: Doors;
  beforeEach(async () => {
    doors = await doorsWithSecondFactor();
  });
  afterEach(() => doors.server.close());

  const actions = async () =>
    (await doors.server.parts.storage.read.audit.list(0, 99)).map(({ action }) => action);

  it('takes each recovery code once, and records it', async () => {
    const { browser, halfway, recoveryCodes } = doors;
    const [first = ''] = recoveryCodes;
    expect((await giveCode(await halfway(), first)).statusCode).toBe(200);
    expect(await refusalOf(giveCode(await halfway(), first))).toEqual(wrongCode);
    expect((await browser.get(url)).json<unknown>()).toEqual({ isOn: true, recoveryCodesLeft: 9 });
    expect((await actions()).at(-1)).toBe('person.recovery-code-used');
  });

  it('is not made by somebody who found a browser open', async () => {
    const { server } = doors;
    const bob = await server.signedIn(await server.add('Bob', 'viewer'));
    const wrong = { password: 'not the password at all' };
    expect(await refusalOf(bob.post(`${url}/start`, wrong))).toEqual({
      status: 422,
      pointers: ['/password'],
    });
  });

  it('ends the sign-ins that needed none, once it is on', async () => {
    const { server } = doors;
    const eve = await server.add('Eve', 'viewer');
    const [here, there] = [await server.signedIn(eve), await server.signedIn(eve)];
    const secret = await startSecondFactor(here);
    await here.post(`${url}/confirm`, { code: doors.code(0, secret) });
    expect((await there.get(url)).statusCode).toBe(401);
    expect((await here.get(url)).statusCode).toBe(200);
  });

  it('is kept by the server, and its secret told once', async () => {
    const { browser, secret } = doors;
    const again = await browser.post(`${url}/start`, { password });
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'BAD_STATE']);
    for (const address of [url, '/api/v1/people', session]) {
      expect((await browser.get(address)).body).not.toContain(secret);
    }
  });

  it('is turned off with a code, and records both', async () => {
    const { ada, browser, code, server } = doors;
    const off = (payload: object) => browser.send({ method: 'DELETE', url, payload });
    expect(await refusalOf(off({ code: '000000' }))).toEqual(wrongCode);
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
    const { code, server } = doors;
    const bob = await server.signedIn(await server.add('Bob', 'viewer'));
    expect(codeOf(await bob.post(`${url}/confirm`, { code: code() }))).toBe('BAD_STATE');
    const bobs = await startSecondFactor(bob);
    expect(await refusalOf(bob.post(`${url}/confirm`, { code: code(3, bobs) }))).toEqual(wrongCode);
    expect((await bob.get(url)).json<{ isOn: boolean }>().isOn).toBeFalse();
    expect((await bob.post(`${url}/confirm`, { code: code(0, bobs) })).statusCode).toBe(200);
  });

  it('that was lost is taken away by another administrator, not by oneself', async () => {
    const { ada, browser, code, halfway, server } = doors;
    const bob = await server.signedIn(await server.add('Bob', 'administrator'));
    const lost = `/api/v1/people/${ada.id}/second-factor`;
    expect((await browser.delete(lost)).statusCode).toBe(403);
    const mine = await halfway();
    expect((await bob.delete(lost)).statusCode).toBe(204);
    expect((await bob.delete(lost)).statusCode).toBe(404);
    expect(codeOf(await giveCode(mine, code()))).toBe('SESSION_EXPIRED');
    expect((await server.signedIn(ada)).cookies.has('sessionid')).toBeTrue();
    expect((await actions()).at(-1)).toBe('person.second-factor-off');
  });
});
