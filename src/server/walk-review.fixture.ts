import type { Browser } from './app.fixture.ts';
import type { ChangeView } from './changes/change-view.ts';
import { anEntryBody } from './changes/registry.fixture.ts';

const changes = '/api/v1/changes';

const look = async (who: Browser, id: string): Promise<ChangeView> =>
  (await who.get(`${changes}/${id}`)).json<ChangeView>();

const begin = async (who: Browser, title: string): Promise<string> =>
  (await who.post(changes, { title })).json<ChangeView>().id;

async function move(who: Browser, id: string, action: string, payload = {}): Promise<void> {
  const { etag } = await look(who, id);
  await who.post(`${changes}/${id}/${action}`, payload, { 'if-match': etag });
}

async function alter(
  who: Browser,
  method: 'PUT' | 'DELETE',
  [id, what]: readonly [string, string],
  payload?: object,
): Promise<void> {
  const { etag } = await look(who, id);
  const url = `${changes}/${id}/${what}`;
  await who.send({ method, url, ...(payload && { payload }), headers: { 'if-match': etag } });
}

async function approve(who: Browser, id: string): Promise<void> {
  const { revision, contentHash } = await look(who, id);
  await move(who, id, 'approve', { revision, contentHash, setAside: [] });
}

const save = (who: Browser, id: string, document: string, payload: object) =>
  who.send({
    method: 'PUT',
    url: `${changes}/${id}/edits/${document}`,
    payload,
    headers: { 'if-none-match': '*' },
  });

/** Times, reasons, other opinions, approvals taken back, rebases and reverts. @param left author of an open change, gone */
export async function reviewChanges(ada: Browser, rui: Browser, left: string): Promise<void> {
  await waitForTheTime(ada, rui);
  await moveOntoLive(ada, rui);
  for (const n of [1, 2, 999]) await ada.post(`/api/v1/releases/${n}/revert`, {});
  const { items } = (await ada.get(`${changes}?tab=open`)).json<{
    items: { id: string; author: { id: string } }[];
  }>();
  const orphan = items.find(({ author }) => author.id === left)!.id;
  await move(ada, orphan, 'claim');
  await look(rui, orphan);
}

async function waitForTheTime(ada: Browser, rui: Browser): Promise<void> {
  const id = await begin(ada, 'In its time');
  const seconds = { kind: 'persistent', seconds: 50_000_000, qualifier: 'exactly' };
  const body = { ...anEntryBody('in_time'), duration: { ...seconds, refreshed: false } };
  await save(ada, id, 'entry/in-time', { op: 'create', baseVersion: 0, body });
  const { key } = (await look(ada, id)).findings.find(({ rule }) => rule === 'CK009')!;
  const reason = { key, reason: 'The contract asks for this lifetime.', until: '2026-06-01' };
  await move(ada, id, 'acknowledge', { ...reason, reason: 'short' });
  await move(ada, id, 'acknowledge', reason);
  await move(ada, id, 'drop-acknowledgement', { key });
  await move(ada, id, 'acknowledge', reason);
  const opinion = { asksAgain: false, reason: 'Visitors agreed to the very same thing.' };
  await alter(ada, 'PUT', [id, 'consent-override'], opinion);
  await look(ada, id);
  await alter(ada, 'DELETE', [id, 'consent-override']);
  const publishAt = { wall: '2026-03-05T09:00', zone: 'Europe/Paris' };
  await alter(ada, 'PUT', [id, 'publish-time'], { publishAt });
  await move(ada, id, 'submit');
  await approve(rui, id);
  await look(rui, id);
  await alter(ada, 'PUT', [id, 'publish-time'], { publishAt: null });
  await move(ada, id, 'unschedule');
  await move(rui, id, 'withdraw-approval');
  await alter(ada, 'PUT', [id, 'publish-time'], { publishAt: null });
  await look(rui, id);
}

async function moveOntoLive(ada: Browser, rui: Browser): Promise<void> {
  const url = '/api/v1/documents/category/internal';
  const { live } = (await ada.get(url)).json<{ live: { version: number; body: object } }>();
  const edit = (order: number) => ({
    op: 'update',
    baseVersion: live.version,
    body: { ...live.body, order },
  });
  const behind = await begin(ada, 'Behind');
  await save(ada, behind, 'category/internal', edit(70));
  const ahead = await begin(ada, 'Ahead');
  await save(ada, ahead, 'category/internal', edit(71));
  await move(ada, ahead, 'submit');
  await approve(rui, ahead);
  await move(ada, ahead, 'publish');
  await ada.get(`${changes}/${behind}/rebase`);
  await ada.get(`${changes}/C-99/rebase`);
  const by = (choice: unknown) => ({ 'category/internal': { fields: { '/order': choice } } });
  for (const choice of ['theirs', { value: 'no number' }, { value: 72 }]) {
    await ada.post(`${changes}/${behind}/rebase/plan`, { choices: by(choice) });
  }
  await move(ada, behind, 'rebase', { choices: {} });
  await move(ada, behind, 'rebase', { choices: by({ value: 72 }) });
}
