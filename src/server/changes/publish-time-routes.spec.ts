import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { ChangeView } from './change-view.ts';

describe('the time of a change over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let view: ChangeView;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    view = (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
  });

  async function set(publishAt: object | null) {
    const url = `/api/v1/changes/${view.id}/publish-time`;
    const headers = { 'if-match': view.etag };
    const answer = await ada.send({ method: 'PUT', url, payload: { publishAt }, headers });
    if (answer.statusCode === 200) view = answer.json<ChangeView>();
    return answer;
  }
  const lastPayload = async () =>
    JSON.parse((await server.parts.storage.read.audit.head())!.payload) as unknown;

  it('is an instant, computed from a wall clock and its zone, and part of what is judged', async () => {
    const { revision, contentHash } = view;
    await set({ wall: '2026-03-05T09:00', zone: 'Europe/Paris' });
    const publishAt = {
      at: '2026-03-05T08:00:00Z',
      zone: 'Europe/Paris',
      wall: '2026-03-05T09:00',
    };
    expect(view.publishAt).toEqual(publishAt);
    expect(view.revision).toBe(revision + 1);
    expect(view.contentHash).not.toBe(contentHash);
    expect(await lastPayload()).toEqual(
      jasmine.objectContaining({ publishAt, contentHash: view.contentHash }),
    );
  });

  it('moves out of the hour that a clock skips', async () => {
    await set({ wall: '2026-03-29T02:30', zone: 'Europe/Paris' });
    expect(view.publishAt?.at).toBe('2026-03-29T01:00:00Z');
  });

  it('is taken away by null', async () => {
    await set({ wall: '2026-03-05T09:00', zone: 'UTC' });
    await set(null);
    expect(view.publishAt).toBeUndefined();
    expect(await lastPayload()).toEqual(jasmine.objectContaining({ publishAt: null }));
  });

  for (const [what, wall, zone] of [
    ['past', '2026-03-02T09:00', 'UTC'],
    ['no day', '2026-02-30T09:00', 'UTC'],
    ['in no zone', '2026-03-05T09:00', 'Europe/Nowhere'],
  ] as const) {
    it(`is refused when it is ${what}`, async () => {
      const answer = await set({ wall, zone });
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
      expect(answer.body).toContain('"pointer":"/publishAt"');
    });
  }
});
