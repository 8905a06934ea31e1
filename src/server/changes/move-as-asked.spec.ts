import { aServer, type Browser, type TestServer } from '../app.fixture.ts';
import type { ChangeView } from './change-view.ts';
import { seenOf } from './move-as-asked.ts';

describe('a move as it is asked for', () => {
  let server: TestServer;
  let ada: Browser;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
  });
  afterAll(() => server.close());

  const begun = async () =>
    (await ada.post('/api/v1/changes', { title: 'Colours' })).json<ChangeView>();
  const withdraw = ({ id }: ChangeView, etag: string) =>
    ada.post(`/api/v1/changes/${id}/withdraw`, {}, { 'if-match': etag });

  it('names the change by its address, and has seen what If-Match names alone', () => {
    const request = { params: { id: 'C-4' }, headers: { 'if-match': '"one", "two"' } };
    const { id, isSeen } = seenOf(request as never);
    expect([id, isSeen('"two"'), isSeen('"three"')]).toEqual(['C-4', true, false]);
  });

  it('answers the change after it with its new ETag, which the next request may name', async () => {
    const view = await begun();
    const answer = await withdraw(view, view.etag);
    expect(answer.json<ChangeView>().state).toBe('withdrawn');
    const next = await ada.get(`/api/v1/changes/${view.id}`);
    expect(answer.headers.etag).toBe(next.headers.etag);
  });

  it('leaves the change alone when somebody else moved it, and tells how it is', async () => {
    const view = await begun();
    const answer = await withdraw(view, '"another"');
    const { id, etag, revision, state } = view;
    expect(answer.statusCode).toBe(412);
    expect(answer.json<{ current: object }>().current).toEqual({ id, etag, revision, state });
    expect((await ada.get(`/api/v1/changes/${id}`)).json<ChangeView>().state).toBe('draft');
  });
});
