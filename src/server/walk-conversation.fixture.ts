import type { Browser } from './app.fixture.ts';
import { anEntryBody } from './changes/registry.fixture.ts';

const api = '/api/v1';

interface Spoken {
  readonly id: string;
  readonly comments: readonly { readonly id: string }[];
}

/** What people say about a change, and what they are told. */
export async function talk(ada: Browser, rui: Browser): Promise<void> {
  const { id } = (await ada.post(`${api}/changes`, { title: 'Talked about' })).json<Spoken>();
  await ada.send({
    method: 'PUT',
    url: `${api}/changes/${id}/edits/entry/talk`,
    payload: { op: 'create', baseVersion: 0, body: anEntryBody('talk') },
    headers: { 'if-none-match': '*' },
  });
  const anchor = { kind: 'entry', id: 'talk', path: '/purpose/fr' };
  const said = { text: 'Clear?', suggestion: 'Vos couleurs.', revision: 2 };
  const threads = `${api}/changes/${id}/threads`;
  await rui.post(threads, { ...said, revision: 99, anchor });
  const { id: thread, comments } = (await rui.post(threads, { ...said, anchor })).json<Spoken>();
  await ada.post(`${api}/threads/${thread}/comments`, { text: 'Yes.', revision: 2 });
  await ada.post(`${api}/threads/${thread}/resolve`);
  await rui.post(`${api}/threads/${thread}/reopen`);
  await rui.get(threads);
  await holdBack(ada, rui, id);
  const { etag } = await view(ada, id);
  const url = `${api}/threads/${thread}/comments/${comments[0]!.id}/apply`;
  for (let time = 0; time < 2; time += 1) await ada.post(url, {}, { 'if-match': etag });
  await rui.get(`${api}/changes/C-99/threads`);
  for (const who of [ada, rui]) await who.get(`${api}/inbox`);
  await ada.get(`${api}/notifications`);
  for (const muted of [['commented'], ['everything']]) {
    await ada.send({ method: 'PUT', url: `${api}/notifications`, payload: { muted } });
  }
}

interface View {
  readonly etag: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly documents: readonly { readonly etag: string }[];
}
const view = async (who: Browser, id: string): Promise<View> =>
  (await who.get(`${api}/changes/${id}`)).json<View>();

/** What a reviewer keeps to themselves, marks document by document, and sends with a decision. */
async function holdBack(ada: Browser, rui: Browser, id: string): Promise<void> {
  const review = `${api}/changes/${id}/review`;
  const anchor = { kind: 'entry', id: 'talk' };
  const said = { text: 'Name who reads it.', revision: 2 };
  const submitted = (await view(ada, id)).etag;
  await ada.post(`${api}/changes/${id}/submit`, {}, { 'if-match': submitted });
  const held = async () =>
    (await rui.post(`${review}/comments`, { ...said, anchor })).json<{ comments: Spoken[] }>();
  const put = (url: string, payload: object, headers = {}) =>
    rui.send({ method: 'PUT', url: `${review}/${url}`, payload, headers });
  const [first] = (await held()).comments;
  await put(`comments/${first!.id}`, { ...said, text: 'Name them.' });
  await rui.delete(`${review}/comments/${first!.id}`);
  await held();
  await rui.post(`${review}/send`);
  await held();
  const { etag, revision, contentHash, documents } = await view(rui, id);
  const seen = { 'if-match': documents[0]!.etag };
  await put('marks/entry/talk', { mark: 'fine' }, seen);
  await rui.delete(`${review}/marks/entry/talk`);
  await put('marks/entry/talk', { mark: 'returned' }, seen);
  await rui.get(review);
  const verdict = { revision, contentHash };
  await rui.post(`${api}/changes/${id}/approve`, verdict, { 'if-match': etag });
  await rui.post(`${api}/changes/${id}/request-changes`, verdict, { 'if-match': etag });
  await rui.get(`${api}/changes/${id}`);
}
