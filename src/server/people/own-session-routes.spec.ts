import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';

interface Row {
  readonly id: string;
  readonly agent: string;
  readonly current: boolean;
}

describe('where somebody is signed in', () => {
  let server: TestServer;
  let ada: Person;
  let bob: Person;
  let here: Browser;
  let there: Browser;
  let bobs: Browser;
  beforeEach(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator');
    bob = await server.add('Bob', 'viewer');
    [here, bobs] = [await server.signedIn(ada), await server.signedIn(bob)];
    server.advance(60_000);
    there = server.browser();
    await there.get('/api/v1/session');
    const credentials = { email: ada.email, password };
    await there.post('/api/v1/session', credentials, { 'user-agent': 'Lynx/2.9' });
  });
  afterEach(() => server.close());

  const rows = async (browser = here, url = '/api/v1/sessions') =>
    (await browser.get(url)).json<{ items: Row[] }>().items;
  const isIn = async (browser: Browser) => (await browser.get('/api/v1/status')).statusCode === 200;
  const lastEvent = async () => {
    const { action, object, actor, payload } = (await server.parts.storage.read.audit.head())!;
    return { action, object, actor, payload };
  };

  it('is told to them: browser, times, and which one this is', async () => {
    const items = await rows(there);
    expect(items.map(({ agent, current }) => [agent, current])).toEqual([
      ['Lynx/2.9', true],
      ['lightMyRequest', false],
    ]);
    expect(items[1]).toEqual(
      jasmine.objectContaining({
        startedAt: '2026-03-02T09:00:00Z',
        seenAt: '2026-03-02T09:00:00Z',
      }),
    );
  });

  it('leaves out what has ended', async () => {
    server.advance(29 * 60_000);
    expect((await rows(there)).length).toBe(1);
  });

  it('names sessions by what opens none', async () => {
    const { cookies } = here;
    for (const { id } of await rows()) {
      expect(id).toMatch(/^[0-9a-f]{32}$/);
      expect(decodeURIComponent(cookies.get('sessionid') ?? '')).not.toContain(id);
    }
  });

  it('can be ended one by one, at once, and never somebody else’s', async () => {
    const other = (await rows()).find(({ current }) => !current)!;
    expect((await bobs.delete(`/api/v1/sessions/${other.id}`)).statusCode).toBe(404);
    expect((await here.delete(`/api/v1/sessions/${other.id}`)).statusCode).toBe(204);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await lastEvent()).toEqual(
      jasmine.objectContaining({ action: 'session.end', object: `session/${other.id}` }),
    );
  });

  it('can be ended everywhere else', async () => {
    expect((await here.delete('/api/v1/sessions')).statusCode).toBe(204);
    expect([await isIn(here), await isIn(there), await isIn(bobs)]).toEqual([true, false, true]);
    expect(await lastEvent()).toEqual({
      action: 'person.sessions-ended',
      actor: ada.id,
      object: `person/${ada.id}`,
      payload: '{"count":1}',
    });
    const { seq } = (await server.parts.storage.read.audit.head())!;
    await here.delete('/api/v1/sessions');
    expect((await server.parts.storage.read.audit.head())?.seq).toBe(seq);
  });

  it('is seen and ended by an administrator', async () => {
    const url = `/api/v1/people/${bob.id}/sessions`;
    expect((await rows(here, url)).length).toBe(1);
    expect((await here.delete(url)).statusCode).toBe(204);
    expect([await isIn(here), await isIn(bobs)]).toEqual([true, false]);
    expect(await lastEvent()).toEqual(
      jasmine.objectContaining({ actor: ada.id, object: `person/${bob.id}` }),
    );
    expect((await here.get('/api/v1/people/nobody/sessions')).statusCode).toBe(404);
    expect((await here.delete('/api/v1/people/nobody/sessions')).statusCode).toBe(404);
  });

  it('stays here for an administrator who ends their own', async () => {
    await here.delete(`/api/v1/people/${ada.id}/sessions`);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
  });

  it('is counted in the list of people, with how they come in', async () => {
    const { items, noReviewerFor } = (await here.get('/api/v1/people')).json<{
      items: { name: string; sessions: number; secondFactor: boolean }[];
      noReviewerFor: string[];
    }>();
    expect(items.map(({ name, sessions, secondFactor }) => [name, sessions, secondFactor])).toEqual(
      [
        ['Ada', 2, false],
        ['Bob', 1, false],
      ],
    );
    expect(noReviewerFor).toEqual([ada.id]);
  });

  describe('changing the password', () => {
    const next = 'another four green lamps';
    const change = (current = password, to = next) =>
      here.post('/api/v1/password', { current, next: to });

    it('signs out everywhere else and goes on here under a new id', async () => {
      const before = here.cookies.get('sessionid');
      expect((await change()).statusCode).toBe(204);
      expect([await isIn(here), await isIn(there), await isIn(bobs)]).toEqual([true, false, true]);
      expect(here.cookies.get('sessionid')).not.toBe(before);
      expect((await lastEvent()).action).toBe('person.password-changed');
      expect((await rows()).length).toBe(1);
      const again = server.browser();
      await again.get('/api/v1/session');
      const answers = [password, next].map((each) =>
        again.post('/api/v1/session', { email: ada.email, password: each }),
      );
      expect((await Promise.all(answers)).map(({ statusCode }) => statusCode)).toEqual([401, 200]);
    });

    for (const [what, current, to, pointer] of [
      ['the current one is wrong', 'not the right words', next, '/current'],
      ['the new one is short', password, 'short', '/next'],
      ['the new one is the address', password, 'ada@example.org', '/next'],
    ] as const) {
      it(`is refused when ${what}`, async () => {
        const answer = await change(current, to);
        expect(answer.json<{ errors: unknown }>().errors).toEqual([
          jasmine.objectContaining({ pointer }),
        ]);
        expect(await isIn(there)).toBeTrue();
      });
    }

    it('cannot be used to guess the password', async () => {
      for (let n = 0; n < 8; n += 1) await change(`guess number ${n}`);
      expect(codeOf(await change())).toBe('RATE_LIMITED');
    });
  });
});
