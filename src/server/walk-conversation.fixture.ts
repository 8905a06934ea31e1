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
  const { etag } = (await ada.get(`${api}/changes/${id}`)).json<{ etag: string }>();
  const url = `${api}/threads/${thread}/comments/${comments[0]!.id}/apply`;
  for (let time = 0; time < 2; time += 1) await ada.post(url, {}, { 'if-match': etag });
  await rui.get(`${api}/changes/C-99/threads`);
  for (const who of [ada, rui]) await who.get(`${api}/inbox`);
  await ada.get(`${api}/notifications`);
  for (const muted of [['commented'], ['everything']]) {
    await ada.send({ method: 'PUT', url: `${api}/notifications`, payload: { muted } });
  }
}
