import type { LightMyRequestResponse } from 'fastify';
import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import { anEntryBody } from '../changes/registry.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { DocumentRow, DocumentView } from './document-views.ts';

const url = '/api/v1/documents';
const viewOf = (answer: LightMyRequestResponse) => answer.json<DocumentView>();

describe('documents over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let bea: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    bea = await server.signedIn(await server.add('Bea', 'administrator'));
    await ada.post('/api/v1/changes', { title: 'Colours' });
    await ada.send({
      method: 'PUT',
      url: '/api/v1/changes/C-2/edits/entry/csrftoken',
      payload: { op: 'update', baseVersion: 1, body: anEntryBody('csrftoken') },
      headers: { 'if-none-match': '*' },
    });
  });
  afterEach(() => server.close());

  it("show what is live beside one's own edit", async () => {
    const view = viewOf(await ada.get(`${url}/entry/csrftoken`));
    expect([view.live?.version, view.live?.release]).toEqual([1, 1]);
    expect(view.edit).toEqual(
      jasmine.objectContaining({
        change: 'C-2',
        op: 'update',
        baseVersion: 1,
        body: anEntryBody('csrftoken'),
      }),
    );
    expect(view.alsoChangedIn).toEqual([]);
  });

  it('tell others in which change they are edited, and by whom', async () => {
    const view = viewOf(await bea.get(`${url}/entry/csrftoken`));
    expect(view.edit).toBeUndefined();
    expect(view.alsoChangedIn).toEqual([
      jasmine.objectContaining({
        id: 'C-2',
        title: 'Colours',
        author: jasmine.objectContaining({ name: 'Ada' }),
      }),
    ]);
    const named = viewOf(await bea.get(`${url}/entry/csrftoken?change=C-2`));
    expect(named.edit?.change).toBe('C-2');
  });

  it('say who uses a category, a provider or a location', async () => {
    const view = viewOf(await bea.get(`${url}/category/necessary`));
    expect(view.usedBy).toContain('sessionid');
    expect(viewOf(await bea.get(`${url}/location/back-office`)).usedBy).toContain('sessionid');
    expect(viewOf(await bea.get(`${url}/notice/main`)).usedBy).toBeUndefined();
  });

  it('are listed by kind, with state and version', async () => {
    const rows = async (by: Browser) =>
      (await by.get(`${url}/entry`)).json<{ items: DocumentRow[] }>().items;
    const mine = (await rows(ada)).find(({ id }) => id === 'csrftoken');
    expect([mine?.state, mine?.liveVersion, mine?.change?.mine]).toEqual(['changed', 1, true]);
    const theirs = (await rows(bea)).find(({ id }) => id === 'csrftoken');
    expect([theirs?.state, theirs?.change?.mine]).toEqual(['changed', false]);
  });

  it('tell their history', async () => {
    const history = (await bea.get(`${url}/entry/csrftoken/history`)).json<object[]>();
    expect(history).toEqual([
      {
        release: 1,
        changeId: 'C-1',
        title: 'Sample catalogue',
        publishedAt: '2026-03-02T08:00:00Z',
        op: 'create',
      },
    ]);
  });

  for (const [path, status] of [
    ['/entry/nothing', 404],
    ['/cookie/sessionid', 422],
    ['/entry/Bad_Id', 422],
    ['/entry/csrftoken?change=C-77', 404],
    ['/entry/csrftoken?other=1', 422],
  ] as const) {
    it(`answer ${path} with ${status}`, async () => {
      expect((await ada.get(`${url}${path}`)).statusCode).toBe(status);
    });
  }
});
