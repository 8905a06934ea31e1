import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';

const seenByRex = { revision: 1, contentHash: 'sha256-x', comment: 'Please look again.' };

describe('a move of a change over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let rex: Browser;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rex = await server.signedIn(await server.add('Rex', 'reviewer'));
  });
  afterAll(() => server.close());

  const begun = async () =>
    (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
  const move = (by: Browser, { id, etag }: ChangeView, action: string, payload: object = {}) =>
    by.post(`/api/v1/changes/${id}/${action}`, payload, { 'if-match': etag });

  it('answers with the change as it is then, and its new ETag', async () => {
    const view = await begun();
    const answer = await move(ada, view, 'withdraw');
    const after = answer.json<ChangeView>();
    expect([answer.statusCode, after.state, answer.headers.etag]).toEqual([
      200,
      'withdrawn',
      after.etag,
    ]);
    expect(after.etag).not.toBe(view.etag);
  });

  it('answers 409 with the state where the state does not allow it', async () => {
    const view = await begun();
    for (const [by, action, payload] of [
      [ada, 'take-back', {}],
      [rex, 'approve', seenByRex],
      [rex, 'request-changes', seenByRex],
      [rex, 'reject', seenByRex],
      [ada, 'publish', {}],
    ] as const) {
      const answer = await move(by, view, action, payload);
      expect([answer.statusCode, codeOf(answer)])
        .withContext(action)
        .toEqual([409, 'BAD_STATE']);
    }
  });

  for (const [action, payload, pointer] of [
    ['submit', { force: true }, '/force'],
    ['publish', { force: true }, '/force'],
    ['approve', { contentHash: 'x' }, '/revision'],
    ['approve', { revision: 1 }, '/contentHash'],
    ['approve', { revision: 0, contentHash: 'x' }, '/revision'],
    ['reject', { ...seenByRex, comment: 'x'.repeat(10_001) }, '/comment'],
  ] as const) {
    it(`is refused as ${action} with ${JSON.stringify(payload).slice(0, 40)}`, async () => {
      const answer = await move(rex, await begun(), action, payload);
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(pointer.slice(1));
    });
  }
});
