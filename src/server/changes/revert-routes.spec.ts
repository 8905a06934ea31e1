import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { moveChanges } from '../walk-changes.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';

describe('undoing a release over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let rui: Browser;
  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rui = await server.signedIn(await server.add('Rui', 'reviewer'));
    await moveChanges(ada, rui);
  });
  afterAll(() => server.close());

  const revert = (n: number | string, body: object = {}, by = ada) =>
    by.post(`/api/v1/releases/${n}/revert`, body);
  const latest = async () => (await server.parts.storage.read.releases.newest())?.n;

  it('begins a draft with the title asked for, and answers its ETag; nothing is live by it', async () => {
    const before = await latest();
    const answer = await revert(2, { title: 'As it was' });
    const { change, kept } = answer.json<{ change: ChangeView; kept: unknown[] }>();
    expect([answer.statusCode, change.state, change.title, kept]).toEqual([
      201,
      'draft',
      'As it was',
      [],
    ]);
    expect(answer.headers.etag).toBe(change.etag);
    expect(await latest()).toBe(before);
  });

  it('answers 404 for a release that never was', async () => {
    const answer = await revert(999);
    expect([answer.statusCode, codeOf(answer)]).toEqual([404, 'NOT_FOUND']);
  });

  for (const [what, n, body] of [
    ['a number that no release has', 0, {}],
    ['an endless title', 2, { title: 'x'.repeat(1001) }],
    ['a member nobody knows', 2, { why: 'It was wrong.' }],
  ] as const) {
    it(`refuses ${what}`, async () => {
      expect(codeOf(await revert(n, body))).toBe('VALIDATION');
    });
  }

  it('is for administrators', async () => {
    expect(codeOf(await revert(2, {}, rui))).toBe('FORBIDDEN');
  });
});
