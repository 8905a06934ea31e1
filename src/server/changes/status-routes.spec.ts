import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { seedFirstChange } from './seed-first-change.ts';

interface Status {
  readonly live: { release: number; digest: string } | null;
  readonly myChange: object | null;
  readonly locales: { source: string; published: string[] };
  readonly entries: number;
}

describe('the status of the console', () => {
  let server: TestServer;
  let vic: Browser;
  beforeEach(async () => {
    server = await aServer();
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
  });
  afterEach(() => server.close());

  const status = async () => (await vic.get('/api/v1/status')).json<Status>();

  it('is empty before anything was done', async () => {
    expect(await status()).toEqual(
      jasmine.objectContaining({
        live: null,
        approvedNotLive: 0,
        waitingForMe: 0,
        myChange: null,
        locales: { source: 'en', published: ['en'] },
        entries: 0,
      }),
    );
  });

  it('knows the locales to come from the first change, before anything is live', async () => {
    const ada = await server.add('Ada', 'administrator');
    const answers = { organisation: 'Example', sourceLocale: 'fr', publishedLocales: ['fr', 'nl'] };
    await server.parts.storage.transact((repositories) =>
      seedFirstChange(repositories, ada.id, answers, '2026-03-02T09:00:00Z'),
    );
    const { locales, myChange } = await status();
    expect(locales).toEqual({ source: 'fr', published: ['fr', 'nl'] });
    expect(myChange).toBeNull();
  });

  it('tells what is live, and how many entries that is', async () => {
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    const { live, entries, locales } = await status();
    const { digest, publishedAt } = (await server.parts.storage.read.releases.newest())!;
    expect(live).toEqual({ release: 1, digest, publishedAt } as never);
    expect([entries, locales.published]).toEqual([4, ['en', 'fr']]);
  });
});
