import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';

const url = '/api/v1/invitations';
const eve = { name: 'Eve', email: 'eve@example.org', roles: ['reviewer'] };

describe('invitations over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());

  it('show their link once, and whom they are for until they are taken back', async () => {
    const { id, link, expiresAt } = (await ada.post(url, eve)).json<Record<string, string>>();
    expect(link).toMatch(/^http:\/\/localhost:4300\/invite\/[\w-]{43}$/);
    expect(expiresAt).toBe('2026-03-09T09:00:00Z');
    const list = async () => (await ada.get(url)).json<{ items: unknown[] }>().items;
    expect(await list()).toEqual([{ id, ...eve, createdAt: '2026-03-02T09:00:00Z', expiresAt }]);
    expect((await ada.delete(`${url}/${id ?? ''}`)).statusCode).toBe(204);
    expect(await list()).toEqual([]);
    expect((await ada.delete(`${url}/${id ?? ''}`)).statusCode).toBe(404);
  });

  for (const [what, changed] of [
    ['no role', { roles: [] }],
    ['one role twice', { roles: ['viewer', 'viewer'] }],
    ['an address without @', { email: 'eve' }],
    ['the address of an account', { email: 'ADA@example.org' }],
    ['more than is asked', { admin: true }],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const answer = await ada.post(url, { ...eve, ...changed });
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }
});
