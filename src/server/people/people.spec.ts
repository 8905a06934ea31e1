import { aServer, codeOf, password, type Browser, type TestServer } from '../app.fixture.ts';
import { addByOperator, resetByOperator } from './operator-verbs.ts';
import type { Person } from './person-repository.ts';

const day = 24 * 60 * 60 * 1000;

describe('people', () => {
  let server: TestServer;
  let ada: Person;
  let browser: Browser;
  beforeEach(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator');
    browser = await server.signedIn(ada);
  });
  afterEach(() => server.close());

  const etagOf = async (person: Person): Promise<string> => {
    const { items } = (await browser.get('/api/v1/people')).json<{
      items: { id: string; etag: string }[];
    }>();
    return items.find(({ id }) => id === person.id)?.etag ?? '';
  };
  const alter = async (person: Person, alteration: object) =>
    browser.patch(`/api/v1/people/${person.id}`, alteration, { 'if-match': await etagOf(person) });

  it('were last seen when they signed in, or never', async () => {
    const bob = await server.add('Bob', 'viewer');
    const { items } = (await browser.get('/api/v1/people')).json<{
      items: { id: string; lastSeenAt?: string }[];
    }>();
    const seen = new Map(items.map(({ id, lastSeenAt }) => [id, lastSeenAt]));
    expect(seen.get(ada.id)).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(seen.get(bob.id)).toBeUndefined();
  });

  it('keep at least one active administrator', async () => {
    const bob = await server.add('Bob', 'administrator', 'viewer');
    expect((await alter(bob, { active: false })).statusCode).toBe(200);
    for (const alteration of [{ active: false }, { roles: ['viewer'] }]) {
      const answer = await alter(ada, alteration);
      expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'LAST_ADMINISTRATOR']);
    }
  });

  it('keep at least one active reviewer, once there was one', async () => {
    const [rui, ria] = [await server.add('Rui', 'reviewer'), await server.add('Ria', 'reviewer')];
    expect((await alter(ria, { roles: ['viewer'] })).statusCode).toBe(200);
    const answer = await alter(rui, { active: false });
    expect([answer.statusCode, codeOf(answer)]).toEqual([409, 'LAST_REVIEWER']);
  });

  it('are not altered by whoever has not seen their latest state', async () => {
    const bob = await server.add('Bob', 'viewer');
    const stale = await etagOf(bob);
    const first = await alter(bob, { roles: ['reviewer'] });
    expect(first.headers.etag).toBe(await etagOf(bob));
    const answer = await browser.patch(
      `/api/v1/people/${bob.id}`,
      { active: false },
      { 'if-match': stale },
    );
    expect([answer.statusCode, codeOf(answer)]).toEqual([412, 'ETAG_MISMATCH']);
    const { current } = answer.json<{ current: { roles: string[] } }>();
    expect(current.roles).toEqual(['reviewer']);
    const without = await browser.patch(`/api/v1/people/${bob.id}`, { active: false });
    expect([without.statusCode, codeOf(without)]).toEqual([428, 'IF_MATCH_REQUIRED']);
  });

  it('that were altered leave one audit event; a refusal leaves none', async () => {
    const { audit } = server.parts.storage.read;
    const before = (await audit.head())?.seq ?? 0;
    await alter(ada, { active: false });
    expect((await audit.head())?.seq).toBe(before);
    await alter(ada, { roles: ['administrator', 'reviewer'] });
    expect(await audit.head()).toEqual(
      jasmine.objectContaining({ seq: before + 1, action: 'person.alter', actor: ada.id }),
    );
  });

  const invite = async (name: string): Promise<{ id: string; token: string }> => {
    const guest = { name, email: `${name.toLowerCase()}@example.org`, roles: ['reviewer'] };
    const { id, link } = (await browser.post('/api/v1/invitations', guest)).json<{
      id: string;
      link: string;
    }>();
    expect(link).toMatch(/^http:\/\/localhost:4300\/invite\/[\w-]{43}$/);
    return { id, token: link.split('/').at(-1) ?? '' };
  };
  const accept = async (token: string) => {
    const guest = server.browser();
    await guest.get('/api/v1/session');
    return guest.post(`/api/v1/invitations/${token}/accept`, { name: 'Eve E.', password });
  };

  it('come in by an invitation, once, with the roles it names', async () => {
    const { token } = await invite('Eve');
    const open = await server.browser().get(`/api/v1/invitations/${token}/open`);
    expect(open.json<unknown>()).toEqual({
      name: 'Eve',
      email: 'eve@example.org',
      roles: ['reviewer'],
    });
    const answer = await accept(token);
    expect(answer.statusCode).toBe(201);
    expect(answer.json<{ person: object }>().person).toEqual(
      jasmine.objectContaining({ name: 'Eve E.', roles: ['reviewer'] }),
    );
    expect((await accept(token)).statusCode).toBe(404);
  });

  it('do not come in by an invitation that was taken back or is a week old', async () => {
    const [first, second] = [await invite('Eve'), await invite('Bob')];
    expect((await browser.delete(`/api/v1/invitations/${first.id}`)).statusCode).toBe(204);
    expect((await accept(first.token)).statusCode).toBe(404);
    server.advance(7 * day);
    expect((await accept(second.token)).statusCode).toBe(404);
  });

  it('get a new password by the link of the operator, and their old sessions end', async () => {
    const token = (await resetByOperator(server.parts, 'ADA@example.org')).split('/').at(-1) ?? '';
    const guest = server.browser();
    await guest.get('/api/v1/session');
    const next = { name: 'Ada', password: 'another four green lamps' };
    const answer = await guest.post(`/api/v1/invitations/${token}/accept`, next);
    expect(answer.statusCode).toBe(201);
    expect(codeOf(await browser.get('/api/v1/people'))).toBe('SESSION_EXPIRED');
    const old = await browser.post('/api/v1/session', { email: ada.email, password });
    expect(old.statusCode).toBe(401);
  });

  it('come in by the newest link of the operator alone, and by none once they set a password', async () => {
    const link = async (): Promise<string> =>
      (await resetByOperator(server.parts, 'ADA@example.org')).split('/').at(-1) ?? '';
    const status = async (token: string): Promise<number> =>
      (await server.browser().get(`/api/v1/invitations/${token}/open`)).statusCode;
    const [first, second] = [await link(), await link()];
    expect([await status(first), await status(second)]).toEqual([404, 200]);
    const next = { current: password, next: 'another four green lamps' };
    expect((await browser.post('/api/v1/password', next)).statusCode).toBe(204);
    expect(await status(second)).toBe(404);
  });

  for (const [email, roleNames, sentence] of [
    ['eve', 'viewer', 'eve is not an e-mail address.'],
    [
      'eve@example.org',
      'king',
      'A role is administrator, reviewer, integrator, viewer, not "king".',
    ],
    ['ada@example.org', 'viewer', 'Somebody with this e-mail address has an account.'],
  ] as const) {
    it(`are not added by the operator as ${email} with ${roleNames}`, async () => {
      const eve = { name: 'Eve', email, password };
      const adding = addByOperator(server.parts, eve, roleNames.split(','));
      const problems = await adding.catch(
        (error: unknown) => (error as { problems: unknown }).problems,
      );
      expect(problems).toEqual([jasmine.objectContaining({ detail: sentence })]);
    });
  }
});
