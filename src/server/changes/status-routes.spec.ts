import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';
import { anEntryBody } from './registry.fixture.ts';
import { seedFirstChange } from './seed-first-change.ts';

interface Status {
  readonly approvedNotLive: number;
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

  it('counts what is approved and waits for its time, until the approval falls', async () => {
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    const ada = await server.signedIn(await server.add('Ada', 'administrator'));
    const reviewer = await server.add('Rex', 'reviewer');
    const rex = await server.signedIn(reviewer);
    let view = (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
    const url = `/api/v1/changes/${view.id}`;
    const send = async (by: Browser, method: 'PUT' | 'POST', what: string, payload: object) => {
      const headers = { 'if-match': view.etag, 'idempotency-key': crypto.randomUUID() };
      await by.send({ method, url: `${url}/${what}`, payload, headers });
      view = (await by.get(url)).json<ChangeView>();
    };
    await ada.send({
      method: 'PUT',
      url: `${url}/edits/entry/theme`,
      payload: { op: 'create', baseVersion: 0, body: anEntryBody('theme') },
      headers: { 'if-none-match': '*' },
    });
    view = (await ada.get(url)).json<ChangeView>();
    const publishAt = { wall: '2026-03-05T09:00', zone: 'UTC' };
    await send(ada, 'PUT', 'publish-time', { publishAt });
    await send(ada, 'POST', 'submit', {});
    expect((await status()).approvedNotLive).toBe(0);
    const { revision, contentHash } = view;
    await send(rex, 'POST', 'approve', { revision, contentHash });
    expect([view.state, (await status()).approvedNotLive]).toEqual(['scheduled', 1]);
    const gone = { ...reviewer, active: false };
    await server.parts.storage.transact(({ people }) => people.replace(gone));
    expect((await status()).approvedNotLive).toBe(0);
  });
});
