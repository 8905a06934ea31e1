import { codeOf, password } from '../app.fixture.ts';
import { resetByOperator } from './operator-verbs.ts';
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
const minute = 60_000;

describe('coming in with a second factor', () => {
  let doors: Doors;
  beforeEach(async () => {
    doors = await doorsWithSecondFactor();
  });
  afterEach(() => doors.server.close());

  it('is asked for after the password, and then lets in', async () => {
    const { ada, code, halfway } = doors;
    const mine = await halfway();
    const answer = await giveCode(mine, code());
    expect(answer.json<{ person: { id: string } }>().person.id).toBe(ada.id);
    expect((await mine.get('/api/v1/people')).statusCode).toBe(200);
  });

  it('leaves whoever owes it nothing to do', async () => {
    const { halfway } = doors;
    const mine = await halfway();
    for (const address of ['/api/v1/people', '/api/v1/status', '/api/v1/sessions', url]) {
      expect((await mine.get(address)).statusCode)
        .withContext(address)
        .toBe(401);
    }
    expect((await mine.get(session)).json<{ person: unknown }>().person).toBeNull();
    expect((await mine.post(`${url}/start`, { password })).statusCode).toBe(401);
  });

  it('gives a new session id at each step', async () => {
    const { code, halfway, server } = doors;
    const mine = server.browser();
    await mine.get(session);
    const ids = [mine.cookies.get('sessionid')];
    await halfway(mine);
    ids.push(mine.cookies.get('sessionid'));
    await giveCode(mine, code());
    ids.push(mine.cookies.get('sessionid'));
    expect(new Set(ids).size).toBe(3);
  });

  it('may be given within five minutes of the password', async () => {
    const { code, halfway, server } = doors;
    const [soon, late] = [await halfway(), await halfway()];
    server.advance(5 * minute - 1000);
    expect((await giveCode(soon, code())).statusCode).toBe(200);
    server.advance(1000);
    expect(codeOf(await giveCode(late, code(1)))).toBe('SESSION_EXPIRED');
  });

  it('takes each code once', async () => {
    const { code, halfway } = doors;
    const used = code();
    expect((await giveCode(await halfway(), used)).statusCode).toBe(200);
    expect(await refusalOf(giveCode(await halfway(), used))).toEqual(wrongCode);
    expect((await giveCode(await halfway(), code(1))).statusCode).toBe(200);
  });

  it('does not take the code that turned it on', async () => {
    const { code, server } = doors;
    const other = await server.signedIn(await server.add('Bob', 'viewer'));
    const bobs = await startSecondFactor(other);
    const used = code(0, bobs);
    expect((await other.post(`${url}/confirm`, { code: used })).statusCode).toBe(200);
    const mine = server.browser();
    await mine.get(session);
    await mine.post(session, { email: 'bob@example.org', password });
    expect(await refusalOf(giveCode(mine, used))).toEqual(wrongCode);
  });

  it('takes a code once, even when it comes from two browsers at a time', async () => {
    const { code, halfway } = doors;
    const [one, other] = [await halfway(), await halfway()];
    const answers = await Promise.all([giveCode(one, code()), giveCode(other, code())]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422]);
  });

  it('cannot be guessed quickly, however often the password is given again', async () => {
    const { code, halfway, server } = doors;
    let mine = await halfway();
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      statuses.push((await giveCode(mine, '000000')).statusCode);
      statuses.push((await giveCode(mine, '000001')).statusCode);
      if (n % 3 === 2) mine = await halfway();
    }
    expect(statuses).toEqual([...Array<number>(8).fill(422), ...Array<number>(4).fill(429)]);
    expect((await giveCode(mine, code())).statusCode).toBe(429);
    server.advance(minute);
    expect((await giveCode(mine, code())).statusCode).toBe(200);
  });

  it('forgives no password before it was given', async () => {
    const { ada, code, halfway, server } = doors;
    for (let n = 0; n < 7; n += 1) await halfway();
    const mine = server.browser();
    await mine.get(session);
    const knock = () => mine.post(session, { email: ada.email, password });
    expect([(await knock()).statusCode, (await knock()).statusCode]).toEqual([200, 429]);
    expect((await giveCode(mine, code())).statusCode).toBe(200);
    expect((await knock()).statusCode).toBe(200);
  });

  it('is no longer waited for once the password is another', async () => {
    const { browser, code, halfway } = doors;
    const mine = await halfway();
    const next = 'another four green lamps';
    await browser.post('/api/v1/password', { current: password, next });
    expect(codeOf(await giveCode(mine, code()))).toBe('SESSION_EXPIRED');
  });

  it('is no longer waited for once the person is deactivated', async () => {
    const { ada, code, halfway, server } = doors;
    const mine = await halfway();
    await server.parts.storage.transact(({ people }) => people.replace({ ...ada, active: false }));
    expect(codeOf(await giveCode(mine, code()))).toBe('SESSION_EXPIRED');
  });

  it('is asked for after the link of the operator too', async () => {
    const { ada, code, server } = doors;
    const token = (await resetByOperator(server.parts, ada.email)).split('/').at(-1) ?? '';
    const mine = server.browser();
    await mine.get(session);
    const accepting = { name: 'Ada', password: 'another four green lamps' };
    const answer = await mine.post(`/api/v1/invitations/${token}/accept`, accepting);
    expect([answer.statusCode, answer.json<unknown>()]).toEqual([201, { secondFactor: true }]);
    expect((await mine.get('/api/v1/people')).statusCode).toBe(401);
    expect((await giveCode(mine, code())).statusCode).toBe(200);
  });
});
