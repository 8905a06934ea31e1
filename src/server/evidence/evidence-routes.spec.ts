import { unzipSync } from 'fflate';
import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

describe('the evidence pack over HTTP', () => {
  let server: TestServer;
  let vic: Browser;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterAll(() => server.close());

  it('is a file to keep, with the same bytes each time', async () => {
    const [once, again] = [
      await vic.get('/api/v1/releases/1/evidence.zip'),
      await vic.get('/api/v1/releases/1/evidence.zip'),
    ];
    expect(once.headers['content-type']).toBe('application/zip');
    expect(once.headers['content-disposition']).toContain('release-1-evidence.zip');
    expect(again.rawPayload.equals(once.rawPayload)).toBeTrue();
    expect(Object.keys(unzipSync(once.rawPayload))).toContain('registry.json');
  });

  it('is not there before the release, and not for strangers', async () => {
    expect((await vic.get('/api/v1/releases/2/evidence.zip')).statusCode).toBe(404);
    const stranger = await server.browser().get('/api/v1/releases/1/evidence.zip');
    expect(stranger.statusCode).toBe(401);
  });
});
