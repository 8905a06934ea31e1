import { aServer, type TestServer } from '../app.fixture.ts';

interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, object>>;
  readonly components: { readonly schemas: object };
}

describe('the description of the API', () => {
  let server: TestServer;
  let description: Description;
  let headers: Readonly<Record<string, unknown>>;
  beforeAll(async () => {
    server = await aServer();
    const answer = await server.app.inject('/api/openapi.json');
    description = answer.json<Description>();
    headers = answer.headers;
  });
  afterAll(() => server.close());

  it('is OpenAPI 3.1 that any site may read', () => {
    expect(description.openapi).toBe('3.1.0');
    expect(headers['content-type']).toContain('application/json');
    expect(headers['access-control-allow-origin']).toBe('*');
  });

  it('names the routes under the address they are called by', () => {
    expect(Object.keys(description.paths)).toEqual(
      jasmine.arrayContaining([
        '/api/v1/session',
        '/api/v1/entries',
        '/api/v1/changes/{id}/publish',
        '/registry/v1/latest.json',
      ]),
    );
  });

  it('leaves out itself and the pages of the console', () => {
    const paths = Object.keys(description.paths);
    expect(paths).not.toContain('/api/openapi.json');
    expect(paths.filter((path) => path.includes('*') && !path.startsWith('/registry'))).toEqual([]);
  });

  it('calls the schemas by their titles', () => {
    expect(Object.keys(description.components.schemas)).toContain('Credentials');
  });
});
