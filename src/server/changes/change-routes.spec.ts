import type { LightMyRequestResponse } from 'fastify';
import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';
import { anEntryBody } from './registry.fixture.ts';

const url = '/api/v1/changes';
const viewOf = (answer: LightMyRequestResponse) => answer.json<ChangeView>();

describe('changes over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let rex: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rex = await server.signedIn(await server.add('Rex', 'reviewer'));
  });
  afterEach(() => server.close());

  const put = (id: string, payload: object, headers: Record<string, string>, docId = 'theme') =>
    ada.send({ method: 'PUT', url: `${url}/${id}/edits/entry/${docId}`, payload, headers });
  const first = { 'if-none-match': '*' };
  const theme = { op: 'create', baseVersion: 0, body: anEntryBody('theme_choice') };

  const move = (by: Browser, view: ChangeView, action: string, payload: object = {}) =>
    by.post(`${url}/${view.id}/${action}`, payload, { 'if-match': view.etag });
  const read = async (id: string, by = ada) => viewOf(await by.get(`${url}/${id}`));
  const verdict = ({ revision, contentHash }: ChangeView) => ({ revision, contentHash });

  const begun = async () => {
    const view = viewOf(await ada.post(url, { title: 'Colours' }));
    await put(view.id, theme, first);
    return read(view.id);
  };
  const submitted = async () => viewOf(await move(ada, await begun(), 'submit'));

  it('carry an entry from the first word to the public file', async () => {
    expect((await server.app.inject('/registry/v1/latest.json')).body).not.toContain(
      'theme_choice',
    );
    const view = await submitted();
    const shown = await read(view.id, rex);
    const approved = viewOf(await move(rex, shown, 'approve', verdict(shown)));
    expect([approved.approved, approved.approvals]).toEqual([true, 1]);
    const published = await move(ada, approved, 'publish');
    expect(published.statusCode).toBe(200);
    expect(viewOf(published)).toEqual(jasmine.objectContaining({ state: 'published', release: 2 }));
    const live = await server.app.inject('/registry/v1/latest.json');
    expect(live.json<{ release: number; entries: unknown[] }>().release).toBe(2);
    expect(live.body).toContain('theme_choice');
  });

  it('show a reviewer before, after, differences, names and what may be done', async () => {
    const view = await read((await submitted()).id, rex);
    expect(view.documents.map(({ kind, id, op, title }) => [kind, id, op, title])).toEqual([
      ['entry', 'theme', 'create', 'theme_choice'],
    ]);
    expect(view.documents[0]?.before).toBeUndefined();
    expect(view.documents[0]?.differences.map(({ at }) => at)).toContain('/purpose/fr');
    expect(view.people[view.author]).toEqual({ name: 'Ada', active: true });
    expect(view.consequences.reconsent.needed).toBeTrue();
    const allowed = view.actions.filter((one) => one.allowed).map(({ action }) => action);
    expect(allowed).toEqual(['approve', 'request-changes', 'reject']);
    expect(view.noSecondPerson).toBeFalse();
  });

  it('show a published change as it was then, whatever was published since', async () => {
    const view = await submitted();
    const approved = viewOf(await move(rex, await read(view.id, rex), 'approve', verdict(view)));
    await move(ada, approved, 'publish');
    const later = await read(view.id);
    expect(later.documents[0]?.before).toBeUndefined();
    expect([later.approved, later.conflicts, later.approvals]).toEqual([true, [], 1]);
  });

  it('save an edit with 201 first, 200 after that, and an ETag each time', async () => {
    const { id } = viewOf(await ada.post(url, { title: 'Colours' }));
    const saved = await put(id, theme, first);
    expect([saved.statusCode, typeof saved.headers.etag]).toEqual([201, 'string']);
    const body = anEntryBody('theme_two');
    const again = await put(id, { ...theme, body }, { 'if-match': String(saved.headers.etag) });
    expect(again.statusCode).toBe(200);
    expect(again.json()).toEqual(
      jasmine.objectContaining({
        edit: jasmine.objectContaining({ op: 'create', body, etag: again.headers.etag }),
        change: jasmine.objectContaining({ id, revision: 3, edits: 1 }),
      }),
    );
  });

  it('answer a save over what was not seen with 412 and what is there', async () => {
    const { id } = await begun();
    const answer = await put(id, theme, first);
    expect(answer.statusCode).toBe(412);
    expect(answer.json()).toEqual(
      jasmine.objectContaining({
        code: 'ETAG_MISMATCH',
        current: jasmine.objectContaining({ op: 'create', body: theme.body }),
      }),
    );
  });

  it('answer a save that does not say what it saw with 428', async () => {
    const { id } = await begun();
    expect((await put(id, theme, {})).statusCode).toBe(428);
  });

  it('answer a body of the wrong shape with pointers', async () => {
    const { id } = await begun();
    const body = { names: [{ pattern: 7, match: 'exact' }], colour: 'red' };
    const answer = await put(id, { ...theme, body }, first, 'other');
    expect(answer.statusCode).toBe(422);
    const pointers = answer.json<{ errors: { pointer: string }[] }>().errors.map((e) => e.pointer);
    expect(pointers).toContain('/body/names/0/pattern');
    expect(pointers).toContain('/body/colour');
  });

  it('ask before an edit takes approvals away', async () => {
    const view = await submitted();
    await move(rex, await read(view.id, rex), 'approve', verdict(view));
    const etag = (await read(view.id)).documents[0]?.etag ?? '';
    const edit = { ...theme, body: anEntryBody('theme_two') };
    const asked = await put(view.id, edit, { 'if-match': etag });
    expect(asked.statusCode).toBe(409);
    expect(asked.json()).toEqual(jasmine.objectContaining({ code: 'BAD_STATE', approvals: 1 }));
    const told = await put(view.id, { ...edit, dropApprovals: true }, { 'if-match': etag });
    expect(told.statusCode).toBe(200);
    expect((await read(view.id)).approvals).toBe(0);
  });

  it('drop an edit', async () => {
    const view = await begun();
    const etag = view.documents[0]?.etag ?? '';
    const edit = `${url}/${view.id}/edits/entry/theme`;
    expect((await ada.delete(edit, { 'if-match': etag })).statusCode).toBe(200);
    expect((await read(view.id)).documents).toEqual([]);
  });

  it('are moved once by a request that is sent twice', async () => {
    const view = await begun();
    const headers = { 'if-match': view.etag, 'idempotency-key': crypto.randomUUID() };
    const send = () => ada.post(`${url}/${view.id}/submit`, {}, headers);
    const [one, two] = [await send(), await send()];
    expect([one.statusCode, two.statusCode]).toEqual([200, 200]);
    expect(two.json()).toEqual(one.json());
  });

  it('refuse a second mover who saw the same state', async () => {
    const view = await begun();
    await move(ada, view, 'submit');
    const answer = await move(ada, view, 'submit');
    expect([answer.statusCode, codeOf(answer)]).toEqual([412, 'ETAG_MISMATCH']);
  });

  it('refuse to judge one another role may judge', async () => {
    const view = await submitted();
    expect((await move(ada, view, 'approve', verdict(view))).statusCode).toBe(403);
    expect((await move(rex, view, 'publish')).statusCode).toBe(403);
  });

  it('want a reason from whoever sends a change back', async () => {
    const view = await submitted();
    const answer = await move(rex, view, 'request-changes', { ...verdict(view), comment: 'no' });
    expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
  });

  it('are renamed without losing approvals', async () => {
    const view = await submitted();
    const approved = viewOf(await move(rex, await read(view.id, rex), 'approve', verdict(view)));
    const headers = { 'if-match': approved.etag };
    const renamed = viewOf(await ada.patch(`${url}/${view.id}`, { title: 'New colours' }, headers));
    expect([renamed.title, renamed.approved]).toEqual(['New colours', true]);
  });

  it('say which document another release moved under them', async () => {
    const { id } = viewOf(await ada.post(url, { title: 'Later' }));
    const edit = { op: 'update', baseVersion: 1, body: anEntryBody('csrftoken') };
    await put(id, edit, first, 'csrftoken');
    await server.parts.storage.transact(({ documents }) =>
      documents.apply(
        { kind: 'entry', id: 'csrftoken', ...edit, op: 'update' },
        { n: 2, at: '2026-03-02T08:30:00Z' },
      ),
    );
    // A second console on the same data, whose memory has not seen the first release.
    const fresh = await aServer({ storage: server.parts.storage });
    const bea = await fresh.signedIn(await fresh.add('Bea', 'administrator'));
    expect((await read(id, bea)).conflicts).toEqual([
      { code: 'CONFLICT', kind: 'entry', id: 'csrftoken', baseVersion: 1, liveVersion: 2 },
    ]);
    const { items } = (await bea.get(url)).json<{ items: { conflicted: boolean }[] }>();
    expect(items.map(({ conflicted }) => conflicted)).toEqual([true]);
    await fresh.app.close();
  });

  it('wait for nobody who had a hand in them', async () => {
    const eve = await server.add('Eve', 'administrator', 'reviewer');
    const both = await server.signedIn(eve);
    const view = viewOf(await both.post(url, { title: 'Own work' }));
    await both.send({
      method: 'PUT',
      url: `${url}/${view.id}/edits/entry/theme`,
      payload: theme,
      headers: first,
    });
    await move(both, await read(view.id, both), 'submit');
    const waiting = async (by: Browser) =>
      (await by.get('/api/v1/status')).json<{ waitingForMe: number }>().waitingForMe;
    expect([await waiting(both), await waiting(rex)]).toEqual([0, 1]);
  });

  it('are listed by tab', async () => {
    const view = await submitted();
    const ids = async (by: Browser, tab: string) =>
      (await by.get(`${url}?tab=${tab}`))
        .json<{ items: { id: string }[] }>()
        .items.map((c) => c.id);
    expect(await ids(rex, 'needs-review')).toEqual([view.id]);
    expect(await ids(ada, 'needs-review')).toEqual([]);
    expect(await ids(rex, 'mine')).toEqual([]);
    expect(await ids(ada, 'mine')).toEqual([view.id]);
    expect(await ids(ada, 'open')).toEqual([view.id]);
    expect(await ids(ada, 'closed')).toEqual(['C-1']);
  });

  it('are counted in the status of the console', async () => {
    const status = async (by: Browser) => (await by.get('/api/v1/status')).json<object>();
    const view = await begun();
    expect(await status(ada)).toEqual(
      jasmine.objectContaining({
        live: jasmine.objectContaining({ release: 1 }),
        myChange: { id: view.id, title: 'Colours', state: 'draft', edits: 1 },
        waitingForMe: 0,
        entries: 5,
      }),
    );
    await move(ada, view, 'submit');
    expect(await status(rex)).toEqual(
      jasmine.objectContaining({ waitingForMe: 1, approvedNotLive: 0 }),
    );
    const shown = await read(view.id, rex);
    await move(rex, shown, 'approve', verdict(shown));
    expect(await status(rex)).toEqual(
      jasmine.objectContaining({ waitingForMe: 0, approvedNotLive: 1 }),
    );
    expect(await status(ada)).toEqual(jasmine.objectContaining({ myChange: null }));
  });
});
