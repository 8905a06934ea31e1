import { aServer, type TestServer } from '../app.fixture.ts';

describe('an address that no route can take', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  for (const [what, url, status, code] of [
    [
      'with a part of more than 100 characters',
      `/api/v1/changes/${'x'.repeat(101)}`,
      404,
      'NOT_FOUND',
    ],
    ['that cannot be decoded', '/api/v1/changes/%zz', 422, 'VALIDATION'],
    ['that nobody serves', '/api/v1/nothing', 404, 'NOT_FOUND'],
  ] as const) {
    it(`${what} is answered with problem details`, async () => {
      const answer = await server.browser().get(url);
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
      expect(answer.statusCode).toBe(status);
      expect(answer.json()).toEqual(jasmine.objectContaining({ status, code }));
    });
  }
});
