import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('releases over HTTP', () => {
  let server: TestServer;
  let vic: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterEach(() => server.close());

  it('are listed with what they were made of', async () => {
    const { items } = (await vic.get('/api/v1/releases')).json<{ items: object[] }>();
    expect(items).toEqual([
      jasmine.objectContaining({ n: 1, changeId: 'C-1', entries: 4, system: true, approvers: [] }),
    ]);
  });

  it('show every document that they altered', async () => {
    const view = (await vic.get('/api/v1/releases/1')).json<{
      documents: { id: string; before?: object; after?: object }[];
    }>();
    const session = view.documents.find(({ id }) => id === 'sessionid');
    expect([session?.before, typeof session?.after]).toEqual([undefined, 'object']);
  });

  it('are not found before they are made', async () => {
    expect((await vic.get('/api/v1/releases/2')).statusCode).toBe(404);
    expect((await vic.get('/api/v1/releases/0')).statusCode).toBe(422);
  });

  it('are found by a day, that counts whole, or by an instant', async () => {
    const at = async (date: string) => {
      const answer = await vic.get(`/api/v1/releases/at/${date}`);
      return [answer.statusCode, answer.json<{ n?: number; first?: string }>()] as const;
    };
    for (const date of ['2026-03-02', '2026-03-02T08:00:00Z', '2026-03-02T10:00:00%2B02:00']) {
      expect(await at(date)).toEqual([200, jasmine.objectContaining({ n: 1 })]);
    }
    for (const date of ['2026-03-01', '2026-03-02T07:59:59Z']) {
      const first = '2026-03-02T08:00:00Z';
      expect(await at(date)).toEqual([404, jasmine.objectContaining({ code: 'NOT_FOUND', first })]);
    }
    expect((await at('2026-02-30'))[0]).toBe(422);
  });

  it('are compared with another that exists', async () => {
    const same = await vic.get('/api/v1/releases/1/compare/1');
    expect(same.json()).toEqual({ from: 1, to: 1, documents: [] });
    expect((await vic.get('/api/v1/releases/1/compare/2')).statusCode).toBe(404);
  });
});
