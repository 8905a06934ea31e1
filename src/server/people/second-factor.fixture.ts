import { TOTP } from 'otpauth';
import { aServer, password, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';

const session = '/api/v1/session';

/** A server with one administrator whose second factor is on, and who is signed in. */
export interface Doors {
  readonly server: TestServer;
  readonly ada: Person;
  readonly browser: Browser;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  /** The code that an authenticator shows, so many half minutes from now. */
  readonly code: (steps?: number, secret?: string) => string;
  /** A browser in which the administrator gave the password, and owes a code. */
  readonly halfway: (mine?: Browser) => Promise<Browser>;
}

export async function doorsWithSecondFactor(): Promise<Doors> {
  const server = await aServer();
  const ada = await server.add('Ada', 'administrator');
  const browser = await server.signedIn(ada);
  const secret = await startSecondFactor(browser);
  const code = (steps = 0, of = secret): string =>
    new TOTP({ secret: of }).generate({
      timestamp: server.parts.clock().getTime() + steps * 30_000,
    });
  const confirming = browser.post('/api/v1/second-factor/confirm', { code: code() });
  const { recoveryCodes } = (await confirming).json<{ recoveryCodes: string[] }>();
  server.advance(60_000);
  const halfway = async (mine = server.browser()): Promise<Browser> => {
    await mine.get(session);
    const answer = await mine.post(session, { email: ada.email, password });
    expect([answer.statusCode, answer.json<unknown>()]).toEqual([200, { secondFactor: true }]);
    return mine;
  };
  return { server, ada, browser, secret, recoveryCodes, code, halfway };
}

/** @returns the secret, which nobody is told again */
export async function startSecondFactor(mine: Browser): Promise<string> {
  const answer = await mine.post('/api/v1/second-factor/start', { password });
  return answer.json<{ secret: string }>().secret;
}

export const giveCode = (mine: Browser, code: string) =>
  mine.post(`${session}/second-factor`, { code });

/** What a refused code is answered. */
export const wrongCode = { status: 422, pointers: ['/code'] };

export async function refusalOf(answering: ReturnType<Browser['post']>): Promise<unknown> {
  const answer = await answering;
  const { errors = [] } = answer.json<{ errors?: { pointer: string }[] }>();
  return { status: answer.statusCode, pointers: errors.map(({ pointer }) => pointer) };
}
