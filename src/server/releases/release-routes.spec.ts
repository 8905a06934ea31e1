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
});
