import { randomUUID } from 'node:crypto';
import { kinds } from '../registry/index.ts';
import type { Browser } from './app.fixture.ts';
import { anEntryBody } from './changes/registry.fixture.ts';

const changes = '/api/v1/changes';

interface View {
  readonly id: string;
  readonly etag: string;
  readonly revision: number;
  readonly contentHash: string;
}

const look = async (who: Browser, id: string): Promise<View> =>
  (await who.get(`${changes}/${id}`)).json<View>();

const begin = async (who: Browser, title: string): Promise<string> =>
  (await who.post(changes, { title })).json<View>().id;

const save = (who: Browser, id: string, document: string, payload: object, match?: string) =>
  who.send({
    method: 'PUT',
    url: `${changes}/${id}/edits/${document}`,
    payload,
    headers: match === undefined ? { 'if-none-match': '*' } : { 'if-match': match },
  });

/** Moves a change as it is now; a verdict is on exactly what is there. */
async function move(who: Browser, id: string, action: string, verdict = {}): Promise<void> {
  const { etag } = await look(who, id);
  await who.post(`${changes}/${id}/${action}`, verdict, { 'if-match': etag });
}
async function judge(who: Browser, id: string, action: string): Promise<void> {
  const { revision, contentHash } = await look(who, id);
  await move(who, id, action, { revision, contentHash, comment: 'This is what I think of it.' });
}

/** Changes in every state, with edits of every sort, and the refusals on the way. */
export async function moveChanges(ada: Browser, rui: Browser): Promise<void> {
  const id = await fillOne(ada, rui);
  await move(ada, id, 'submit');
  await judge(rui, id, 'request-changes');
  await move(ada, id, 'submit');
  await move(ada, id, 'take-back');
  await move(ada, id, 'submit');
  await move(ada, id, 'publish');
  const stale = { revision: 1, contentHash: 'sha256-old', comment: 'I read something else.' };
  await move(rui, id, 'approve', stale);
  await judge(rui, id, 'approve');
  const theme = { op: 'create', baseVersion: 0, body: anEntryBody('theme_two') };
  const { edit } = (await save(ada, id, 'entry/theme', theme)).json<{ edit?: { etag: string } }>();
  await save(ada, id, 'entry/theme', theme, edit?.etag);
  const late = await begin(ada, 'Too late');
  const before = (await ada.get('/api/v1/documents/category/internal')).json<Live>().live;
  await save(ada, late, 'category/internal', updateOf(before, 7));
  await move(ada, id, 'publish');
  await move(ada, id, 'withdraw');
  await save(ada, late, 'category/necessary', { ...updateOf(before, 8), baseVersion: 99 });
  await endOthers(ada, rui);
}

interface Live {
  readonly live: { readonly version: number; readonly body: object };
}
const updateOf = ({ version, body }: Live['live'], order: number) => ({
  op: 'update',
  baseVersion: version,
  body: { ...body, order },
});

async function fillOne(ada: Browser, rui: Browser): Promise<string> {
  const key = { 'idempotency-key': randomUUID() };
  const { id, etag } = (await ada.post(changes, { title: 'Colours' }, key)).json<View>();
  await ada.post(changes, { title: 'Others' }, key);
  await ada.post(changes, { title: '' });
  await ada.post(changes, { title: 'No key' }, { 'idempotency-key': '' });
  await ada.post(changes, { title: 'No token' }, { 'x-csrftoken': 'wrong' });
  await rui.post(changes, { title: 'No right' });
  await ada.patch(`${changes}/${id}`, { title: 'All colours' }, { 'if-match': etag });
  await ada.patch(`${changes}/${id}`, { title: 'Later' }, { 'if-match': etag });
  await move(ada, id, 'submit');
  const body = anEntryBody('theme_choice');
  const created = { op: 'create', baseVersion: 0, body };
  await save(ada, id, 'entry/theme', { ...created, body: { names: 1 } });
  await save(ada, id, 'entry/sessionid', created);
  await save(ada, id, 'entry/theme', { ...created, body: {} });
  await move(ada, id, 'submit');
  const first = (await save(ada, id, 'entry/theme', created)).json<{ current: Live & View }>();
  await save(ada, id, 'entry/theme', created, first.current.etag);
  const { live } = (await ada.get('/api/v1/documents/category/internal')).json<Live>();
  await save(ada, id, 'category/internal', updateOf(live, 90));
  return id;
}

async function endOthers(ada: Browser, rui: Browser): Promise<void> {
  const refused = await begin(ada, 'Refused');
  const gone = { op: 'delete', baseVersion: 1 };
  const { edit } = (await save(ada, refused, 'entry/sessionid', gone)).json<{
    edit: { etag: string };
  }>();
  await ada.get(`/api/v1/entries?change=${refused}`);
  await ada.get(`/api/v1/documents/entry?change=${refused}`);
  const url = `${changes}/${refused}/edits/entry/sessionid`;
  await ada.delete(url, { 'if-none-match': '*' });
  await ada.delete(url, { 'if-match': edit.etag });
  const { etag } = (await save(ada, refused, 'entry/sessionid', gone)).json<{
    edit: { etag: string };
  }>().edit;
  await save(ada, refused, 'entry/sessionid', { ...gone, dropApprovals: true }, etag);
  await move(ada, refused, 'submit');
  await judge(ada, refused, 'approve');
  await judge(rui, refused, 'reject');
  await move(ada, refused, 'submit');
  const dropped = await begin(ada, 'Withdrawn');
  await move(ada, dropped, 'withdraw');
  const open = await begin(ada, 'Still open');
  const body = { ...anEntryBody('other'), purpose: {} };
  await save(ada, open, 'entry/other', { op: 'create', baseVersion: 0, body });
  await look(ada, 'C-99');
}

/** Somebody who may review, but not what they wrote. */
export async function judgeOwnWork(who: Browser): Promise<void> {
  const id = await begin(who, 'Own work');
  const body = anEntryBody('own_work');
  await save(who, id, 'entry/own-work', { op: 'create', baseVersion: 0, body });
  await move(who, id, 'submit');
  await judge(who, id, 'approve');
}

/** Every reading route, with what is live and with a change laid over it. */
export async function readTheCatalogue(who: Browser): Promise<void> {
  await who.get('/api/v1/status');
  for (const query of ['', '?q=session&sort=-updated', '?state=retired,new&size=2', '?sort=x']) {
    await who.get(`/api/v1/entries${query}`);
  }
  await who.get('/api/v1/entries?change=C-99');
  for (const tab of ['needs-review', 'mine', 'open', 'closed', 'none']) {
    await who.get(`${changes}?tab=${tab}`);
  }
  for (const kind of [...kinds, 'nothing']) {
    const { items = [] } = (await who.get(`/api/v1/documents/${kind}`)).json<{
      items?: { id: string }[];
    }>();
    for (const { id } of items) {
      await who.get(`/api/v1/documents/${kind}/${id}`);
      await who.get(`/api/v1/documents/${kind}/${id}/history`);
    }
  }
  await who.get('/api/v1/documents/entry/unknown');
  for (let n = 1; n <= 8; n += 1) {
    await look(who, `C-${n}`);
    await who.get(`${changes}/C-${n}/history`);
  }
  await who.get(`${changes}/C-99/history`);
  await readReleases(who);
  await readTheAudit(who);
  for (const source of ['live', 'mine', 'C-2', 'C-99', 'release-1', 'release-99']) {
    for (const what of ['notice', 'entries', 'policy']) {
      await who.get(`/api/v1/preview/${source}/${what}/fr`);
    }
    await who.get(`/api/v1/preview/live/policy/fr?before=${source}`);
  }
}

async function readReleases(who: Browser): Promise<void> {
  const releases = ['', '/1', '/2', '/9', '/0', '/1/compare/2', '/2/compare/1', '/1/compare/9'];
  const times = ['/at/2026-03-02', '/at/2999-01-01T00:00:00Z', '/at/2020-01-01', '/at/2026-02-30'];
  const files = [
    '/2/evidence.zip',
    '/9/evidence.zip',
    '/1/notice/fr-CA',
    '/1/entries/en',
    '/1/policy/fr',
    '/9/policy/fr',
  ];
  for (const url of [...releases, ...times, ...files]) await who.get(`/api/v1/releases${url}`);
}

async function readTheAudit(who: Browser): Promise<void> {
  const queries = ['', '?object=entry/theme', '?release=2&action=change', '?from=yesterday'];
  for (const query of queries) {
    for (const url of ['', '/export.csv', '/export.json']) {
      await who.get(`/api/v1/audit${url}${query}`);
    }
  }
  await who.post('/api/v1/audit/verify');
}
