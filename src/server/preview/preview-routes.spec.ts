import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { anEntryBody } from '../changes/registry.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';

const body = {
  ...anEntryBody('theme_choice'),
  purpose: { en: { text: 'Keeps colours.', state: 'draft' } },
};

describe('the preview of live and changed content', () => {
  let server: TestServer;
  let ada: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    await ada.post('/api/v1/changes', { title: 'Colours' });
    await ada.send({
      method: 'PUT',
      url: '/api/v1/changes/C-2/edits/entry/theme',
      payload: { op: 'create', baseVersion: 0, body },
      headers: { 'if-none-match': '*' },
    });
  });
  afterEach(() => server.close());

  const entries = async (source: string, locale = 'en') =>
    (await ada.get(`/api/v1/preview/${source}/entries/${locale}`)).json<{
      entries: { id: string; purpose: string }[];
    }>().entries;

  it('of what is live is what is published', async () => {
    const live = await server.app.inject('/registry/v1/notice/fr.json');
    const preview = await ada.get('/api/v1/preview/live/notice/fr-CA');
    const { texts, categories } = live.json<{ texts: object; categories: object }>();
    expect(preview.json()).toEqual(jasmine.objectContaining({ locale: 'fr', texts, categories }));
    expect(preview.headers['cache-control']).toBe('no-store');
  });

  it("shows one's own change, or the one that is named", async () => {
    expect((await entries('live')).map(({ id }) => id)).not.toContain('theme');
    expect((await entries('mine')).map(({ id }) => id)).toContain('theme');
    expect((await entries('C-2')).map(({ id }) => id)).toContain('theme');
    expect((await ada.get('/api/v1/preview/C-9/entries/en')).statusCode).toBe(404);
  });

  it('fills what is not translated yet from the source locale', async () => {
    const theme = (await entries('mine', 'fr')).find(({ id }) => id === 'theme');
    expect(theme?.purpose).toBe('Keeps colours.');
  });

  it('of the policy is the page itself, without scripts', async () => {
    const page = await ada.get('/api/v1/preview/mine/policy/en');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(page.body).toContain('theme_choice');
  });

  it('of the policy marks what differs from what stands before or after it, and only when asked', async () => {
    const marks = async (address: string) =>
      [...(await ada.get(`/api/v1/preview/${address}`)).body.matchAll(/<mark><b>([a-z]+): /g)].map(
        ([, word]) => word,
      );
    expect(await marks('mine/policy/en')).toEqual([]);
    expect(await marks('mine/policy/en?before=live')).toContain('new');
    expect(await marks('mine/policy/en?after=live')).toContain('removed');
    expect(await marks('live/policy/en?before=release-1')).toEqual([]);
    expect((await ada.get('/api/v1/preview/live/policy/en?before=C-9')).statusCode).toBe(404);
    const { headers } = await ada.get('/api/v1/preview/mine/policy/en?before=live');
    expect(headers['content-security-policy']).toContain("default-src 'none'; style-src 'self'");
  });

  it('is for those who are signed in', async () => {
    expect((await server.browser().get('/api/v1/preview/live/notice/en')).statusCode).toBe(401);
  });
});
