import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { Person } from './person-repository.ts';

const url = '/api/v1/people';

describe('people over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let bob: Person;
  let eve: Person;
  beforeAll(async () => {
    server = await aServer();
    bob = await server.add('Bob', 'viewer');
    eve = await server.add('Eve', 'viewer');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());

  it('are listed by name, each with an ETag and without a password', async () => {
    const answer = await ada.get(url);
    const { items } = answer.json<{ items: { name: string; etag: string }[] }>();
    expect(items.map(({ name }) => name)).toEqual(['Ada', 'Bob', 'Eve']);
    expect(items[1]).toEqual(
      jasmine.objectContaining({ roles: ['viewer'], active: true, etag: `"${bob.id}.1"` }),
    );
    expect(answer.body).not.toContain('argon2id');
  });

  it('get the next ETag when they are altered', async () => {
    const match = { 'if-match': `"${eve.id}.1"` };
    const answer = await ada.patch(`${url}/${eve.id}`, { active: false }, match);
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, `"${eve.id}.2"`]);
    expect(answer.json<object>()).toEqual(
      jasmine.objectContaining({ active: false, etag: `"${eve.id}.2"` }),
    );
  });

  for (const [what, alteration] of [
    ['nothing', {}],
    ['no role at all', { roles: [] }],
    ['another address', { email: 'x@example.org' }],
    ['a word for yes', { active: 'true' }],
  ] as const) {
    it(`are not altered to ${what}`, async () => {
      const answer = await ada.patch(`${url}/${bob.id}`, alteration, { 'if-match': '*' });
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }

  it('who do not exist are not found', async () => {
    const answer = await ada.patch(`${url}/nobody`, { active: false }, { 'if-match': '*' });
    expect(answer.statusCode).toBe(404);
  });
});
