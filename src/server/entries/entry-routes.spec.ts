import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('the entries over HTTP', () => {
  let server: TestServer;
  let vic: Browser;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterAll(() => server.close());

  it('are read with numbers from the address', async () => {
    const answer = await vic.get('/api/v1/entries?sort=-names&size=1&page=2');
    const { items, total, page, size } = answer.json<{
      items: { id: string }[];
      total: number;
      page: number;
      size: number;
    }>();
    expect([items.map(({ id }) => id), total, page, size]).toEqual([['django-language'], 4, 2, 1]);
  });

  for (const query of ['sort=id', 'page=0', 'page=x', 'state=gone', 'colour=red']) {
    it(`are not given for ?${query}`, async () => {
      const answer = await vic.get(`/api/v1/entries?${query}`);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
    });
  }
});
