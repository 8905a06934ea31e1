import { expect, test } from '@playwright/test';
import { ApiClient, type ApiAnswer, type ApiRequest } from '../api-client.ts';
import { codeOf } from './desk.ts';
import { rawStatus } from './raw-request.ts';
import { aTeam, emailOf, password, signIn, type Team } from './team.ts';

let team: Team;
test.beforeAll(async () => {
  // The tests play the proxy, so that they can come from several addresses.
  team = await aTeam(['ada', 'rui', 'ian', 'vic'], { TRUSTED_PROXIES: '127.0.0.1' });
});
test.afterAll(() => team.server.stop());

const begin = (headers: ApiRequest['headers'] = {}): Promise<ApiAnswer> =>
  team.clients.ada.send('POST', '/api/v1/changes', { body: { title: 'Not mine' }, headers });

test.describe('a page of another site', () => {
  for (const [what, headers, expected] of [
    ['without the token', { 'x-csrftoken': '' }, 'CSRF_REJECTED'],
    ['with a made-up token', { 'x-csrftoken': 'AAAA-BBBBBBBB' }, 'CSRF_REJECTED'],
    ['that the browser calls cross-site', { 'sec-fetch-site': 'cross-site' }, 'CSRF_REJECTED'],
    ['that the browser calls same-site', { 'sec-fetch-site': 'same-site' }, 'CSRF_REJECTED'],
    ['that nobody started', { 'sec-fetch-site': 'none' }, 'CSRF_REJECTED'],
    ['with its own origin', { origin: 'https://evil.example' }, 'CSRF_REJECTED'],
    ['from a frame without origin', { origin: 'null' }, 'CSRF_REJECTED'],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'BAD_CONTENT_TYPE'],
    ['as a form with files', { 'content-type': 'multipart/form-data' }, 'BAD_CONTENT_TYPE'],
    ['as plain text', { 'content-type': 'text/plain' }, 'BAD_CONTENT_TYPE'],
  ] as const) {
    test(`cannot begin a change by a request ${what}`, async () => {
      expect(codeOf(await begin(headers))).toBe(expected);
    });
  }

  test('cannot use the token of somebody else', async () => {
    const foreign = decodeURIComponent(team.clients.rui.cookies.get('csrftoken') ?? '');
    expect(foreign).not.toBe('');
    expect(codeOf(await begin({ 'x-csrftoken': foreign }))).toBe('CSRF_REJECTED');
  });

  test('differs from the console, whose request is accepted', async () => {
    expect(codeOf(await begin({ 'sec-fetch-site': 'same-origin' }))).toBe('accepted');
    expect(codeOf(await begin({ origin: team.server.url }))).toBe('accepted');
  });
});

test.describe('an address that climbs out of its folder', () => {
  const secrets = /"name": "cookie-registry"|SQLite format 3|root:.*:0:0|DATA_DIR/;
  const climbs = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..%5c', '..\\', '%252e%252e%252f'];
  const bases = ['/', '/banner/', '/demo/held-back/', '/policy/', '/registry/v1/releases/'];
  const bodies = ['package.json', 'etc/passwd', 'registry.sqlite', 'docs/operators.md'];

  test('reaches no file of the server', async () => {
    for (const base of [...bases, '/registry/v1/notice/', '/registry/v1/releases/1/notice/']) {
      for (const climb of climbs) {
        for (const file of bodies) {
          const path = `${base}${climb.repeat(base === '/banner/' ? 2 : 5)}${file}`;
          const { status, text } = await rawStatus(team.server.url, path);
          expect(text, path).not.toMatch(secrets);
          expect([200, 302, 400, 404, 422, 503], `${path}: ${status}`).toContain(status);
        }
      }
    }
  });

  test('leads to no other site', async () => {
    for (const path of [
      '//evil.example',
      '/policy//evil.example',
      '/\\evil.example',
      '/policy?//evil',
    ]) {
      const { location } = await rawStatus(team.server.url, path);
      expect(location ?? '/policy/en', path).toMatch(/^\/policy\/[a-z]+$/);
    }
  });
});

test.describe('a session', () => {
  const isIn = async (client: ApiClient): Promise<boolean> =>
    (await client.send('GET', '/api/v1/status')).status === 200;
  const withCookie = async (sessionid: string): Promise<ApiAnswer> =>
    new ApiClient(team.server.url).send('GET', '/api/v1/status', {
      headers: { cookie: `sessionid=${sessionid}` },
    });

  test('gets a new id at sign-in, and the old id stays nobody', async () => {
    const vic = new ApiClient(team.server.url);
    await vic.send('GET', '/api/v1/session');
    const before = vic.cookies.get('sessionid') ?? '';
    expect(before).not.toBe('');
    await signIn(vic, 'vic');
    expect(vic.cookies.get('sessionid')).not.toBe(before);
    expect((await withCookie(before)).status).toBe(401);
    expect((await withCookie(vic.cookies.get('sessionid') ?? '')).status).toBe(200);
  });

  test('has no id that a visitor chose', async () => {
    const chosen = 'chosen-by-somebody-else.and-signed-by-nobody';
    const answer = await new ApiClient(team.server.url).send('GET', '/api/v1/session', {
      headers: { cookie: `sessionid=${chosen}` },
    });
    expect(answer.headers.getSetCookie().join()).not.toContain(chosen);
    expect((await withCookie(chosen)).status).toBe(401);
  });

  test('ends at once when its owner signs out', async () => {
    const vic = new ApiClient(team.server.url);
    await signIn(vic, 'vic');
    const stolen = vic.cookies.get('sessionid') ?? '';
    expect((await vic.send('DELETE', '/api/v1/session')).status).toBe(204);
    expect((await withCookie(stolen)).status).toBe(401);
  });

  test('ends at once when its owner is deactivated, and another role counts at once', async () => {
    const { ada, ian } = team.clients;
    const alter = async (body: object): Promise<ApiAnswer> => {
      const { body: people } = await ada.send<{
        items: { id: string; email: string; etag: string }[];
      }>('GET', '/api/v1/people');
      const { id, etag } = people.items.find(({ email }) => email === emailOf('ian'))!;
      return ada.send('PATCH', `/api/v1/people/${id}`, { body, headers: { 'if-match': etag } });
    };
    const create = (): Promise<ApiAnswer> =>
      ian.send('POST', '/api/v1/changes', { body: { title: 'By Ian' } });
    expect(codeOf(await create())).toBe('FORBIDDEN');
    await alter({ roles: ['administrator'] });
    // The request that finds the new role also gets the new session id, and its token.
    expect(await isIn(ian)).toBe(true);
    expect(codeOf(await create())).toBe('accepted');
    await alter({ active: false });
    expect(codeOf(await create())).toBe('SESSION_EXPIRED');
    expect(await isIn(ian)).toBe(false);
    expect((await ian.signIn(emailOf('ian'), password)).status).toBe(401);
  });
});

test.describe('somebody who guesses', () => {
  const guess = async (
    email: string,
    address: string,
    word = 'wrong password 1',
  ): Promise<ApiAnswer> => {
    const client = new ApiClient(team.server.url);
    const headers = { 'x-forwarded-for': address };
    await client.send('GET', '/api/v1/session', { headers });
    return client.send('POST', '/api/v1/session', { body: { email, password: word }, headers });
  };

  test('learns nothing about who has an account, from words or from time', async () => {
    const times: Record<string, number[]> = {};
    for (let n = 0; n < 5; n += 1) {
      for (const email of [emailOf('vic'), `nobody-${n}@example.org`]) {
        const started = performance.now();
        const { status, body } = await guess(email, '203.0.113.5');
        (times[email === emailOf('vic') ? 'known' : 'unknown'] ??= []).push(
          performance.now() - started,
        );
        expect(status).toBe(401);
        expect({ ...(body as object), requestId: '' }).toEqual({
          type: 'urn:cookie-registry:problem:unauthenticated',
          title: 'Sign in first.',
          status: 401,
          code: 'UNAUTHENTICATED',
          requestId: '',
        });
      }
    }
    const median = (of: string): number => times[of]!.toSorted((a, b) => a - b)[2]!;
    // An answer without a hash takes a tenth of the time.
    expect(median('unknown')).toBeGreaterThan(median('known') / 3);
    expect(median('known')).toBeGreaterThan(median('unknown') / 3);
  });

  test('is told to wait, while others and the owner in a known place come in', async () => {
    expect((await guess(emailOf('rui'), '198.51.100.7', password)).status).toBe(200);
    const answers: ApiAnswer[] = [];
    for (let n = 0; n < 10; n += 1) answers.push(await guess(emailOf('rui'), '203.0.113.9'));
    const last = answers.at(-1)!;
    expect(last.status).toBe(429);
    expect(codeOf(last)).toBe('RATE_LIMITED');
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guess(emailOf('rui'), '203.0.113.9', password)).status).toBe(429);
    expect((await guess(emailOf('ada'), '203.0.113.9', password)).status).toBe(200);
    expect((await guess(emailOf('rui'), '198.51.100.7', password)).status).toBe(200);
  });
});
