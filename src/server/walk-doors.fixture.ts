import { TOTP } from 'otpauth';
import { password, type Browser, type TestServer } from './app.fixture.ts';
import { resetByOperator } from './people/operator-verbs.ts';

const factor = '/api/v1/second-factor';
const session = '/api/v1/session';
const next = 'another four green lamps';

/** Passwords, sessions and second factors, as somebody uses them who also makes mistakes. */
export async function useTheDoors(server: TestServer, ada: Browser): Promise<void> {
  const bob = await server.add('Bob', 'viewer');
  const browser = await server.signedIn(bob);
  const secret = await turnOn(server, browser, password);
  const code = (): string => {
    server.advance(60_000);
    return new TOTP({ secret }).generate({ timestamp: server.parts.clock().getTime() });
  };
  const elsewhere = server.browser();
  await elsewhere.get(session);
  await elsewhere.post(session, { email: bob.email, password });
  await elsewhere.post(`${session}/second-factor`, { code: '000000' });
  await elsewhere.post(`${session}/second-factor`, { code: code() });
  await elsewhere.post(`${session}/second-factor`, { code: code() });

  const { items } = (await browser.get('/api/v1/sessions')).json<{ items: { id: string }[] }>();
  for (const { id } of items.slice(0, 1)) await browser.delete(`/api/v1/sessions/${id}`);
  await browser.delete('/api/v1/sessions/none');
  await browser.get('/api/v1/sessions');
  const again = server.browser();
  await again.get(session);
  await again.post(session, { email: bob.email, password });
  await again.post(`${session}/second-factor`, { code: code() });
  await again.delete('/api/v1/sessions');
  await again.send({ method: 'DELETE', url: factor, payload: { code: '000000' } });
  await again.send({ method: 'DELETE', url: factor, payload: { code: code() } });
  await again.post('/api/v1/password', { current: 'not the right one', next: password });
  await again.post('/api/v1/password', { current: password, next });
  await loseIt(server, again, ada, bob);
}

async function turnOn(server: TestServer, browser: Browser, own: string): Promise<string> {
  const by = { password: own };
  await browser.get(factor);
  await browser.post(`${factor}/confirm`, { code: '000000' });
  await browser.post(`${factor}/start`, { password: 'not the right one' });
  const { secret } = (await browser.post(`${factor}/start`, by)).json<{ secret: string }>();
  const code = new TOTP({ secret }).generate({ timestamp: server.parts.clock().getTime() });
  await browser.post(`${factor}/confirm`, { code });
  await browser.post(`${factor}/start`, by);
  await browser.get(factor);
  return secret;
}

async function loseIt(
  server: TestServer,
  browser: Browser,
  ada: Browser,
  { id, email }: { readonly id: string; readonly email: string },
): Promise<void> {
  await turnOn(server, browser, next);
  const token = (await resetByOperator(server.parts, email)).split('/').at(-1) ?? '';
  const stranger = server.browser();
  await stranger.get(session);
  await stranger.post(`/api/v1/invitations/${token}/accept`, { name: 'Bob', password });
  await ada.get(`/api/v1/people/${id}/sessions`);
  await ada.get('/api/v1/people/nobody/sessions');
  await ada.delete(`/api/v1/people/${id}/sessions`);
  await ada.delete(`/api/v1/people/${id}/second-factor`);
  await ada.delete(`/api/v1/people/${id}/second-factor`);
}
