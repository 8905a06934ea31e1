import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { anEntryBody } from '../changes/registry.fixture.ts';
import { digestOf } from '../publishing/digest.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { Thread } from '../../registry/index.ts';

const api = '/api/v1';
const anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' };

interface View {
  readonly etag: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly approvals: number;
  readonly contributors: readonly string[];
}

describe('threads over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let ben: Browser;
  let rui: Browser;
  let vic: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    ben = await server.signedIn(await server.add('Ben', 'administrator'));
    rui = await server.signedIn(await server.add('Rui', 'reviewer'));
    vic = await server.signedIn(await server.add('Vic', 'viewer'));
    await ada.post(`${api}/changes`, { title: 'Colours' });
    await ada.send({
      method: 'PUT',
      url: `${api}/changes/C-2/edits/entry/theme`,
      payload: { op: 'create', baseVersion: 0, body: anEntryBody('theme_choice') },
      headers: { 'if-none-match': '*' },
    });
  });
  afterEach(() => server.close());

  const open = (by: Browser, said: object) =>
    by.post(`${api}/changes/C-2/threads`, { text: 'Is that clear?', revision: 2, ...said });
  const opened = async (by: Browser, said: object) => (await open(by, said)).json<Thread>();
  const view = async () => (await ada.get(`${api}/changes/C-2`)).json<View>();
  const events = async () =>
    (await server.parts.storage.read.audit.list(0, 100)).filter(({ action }) =>
      action.startsWith('thread.'),
    );
  const apply = async ({ id, comments }: Thread, by = ada, body = {}) =>
    by.post(`${api}/threads/${id}/comments/${comments[0]?.id ?? ''}/apply`, body, {
      'if-match': (await view()).etag,
    });

  it('are open to whoever may read, and leave the change as it is', async () => {
    const { etag } = await view();
    const answer = await open(vic, { anchor });
    expect(answer.statusCode).toBe(201);
    const thread = answer.json<Thread>();
    expect(thread.anchor).toEqual(anchor as never);
    const list = (await rui.get(`${api}/changes/C-2/threads`)).json<{
      items: Thread[];
      people: Record<string, { name: string }>;
    }>();
    expect(list.items).toEqual([thread]);
    expect(Object.values(list.people).map(({ name }) => name)).toEqual(['Vic']);
    expect((await view()).etag).toBe(etag);
  });

  it('leave one audit event each, which holds no words', async () => {
    const { id } = await opened(rui, { anchor, suggestion: 'Vos couleurs.' });
    await ada.post(`${api}/threads/${id}/comments`, { text: 'I see.', revision: 2 });
    for (const move of ['resolve', 'resolve', 'reopen', 'reopen']) {
      await vic.post(`${api}/threads/${id}/${move}`);
    }
    const written = await events();
    expect(written.map(({ action }) => action)).toEqual([
      'thread.comment',
      'thread.comment',
      'thread.resolve',
      'thread.reopen',
    ]);
    expect(new Set(written.map(({ object }) => object))).toEqual(new Set(['change/C-2']));
    expect(JSON.parse(written[0]!.payload)).toEqual(
      jasmine.objectContaining({
        anchor,
        thread: id,
        text: digestOf('Is that clear?'),
        suggestion: digestOf('Vos couleurs.'),
      }),
    );
  });

  it('may be spoken in after the change has ended', async () => {
    const { etag } = await view();
    await ada.post(`${api}/changes/C-2/withdraw`, {}, { 'if-match': etag });
    const { id } = await opened(rui, {});
    await vic.post(`${api}/threads/${id}/resolve`);
    const again = await ada.post(`${api}/threads/${id}/comments`, { text: 'No.', revision: 2 });
    expect(again.statusCode).toBe(201);
    expect(again.json<Thread>().resolved).toBeUndefined();
  });

  for (const [what, said, pointer] of [
    ['no words', { text: ' ' }, '/text'],
    ['too many words', { text: 'x'.repeat(10_001) }, '/text'],
    ['a revision to come', { revision: 3 }, '/revision'],
    ['a document nobody knows', { anchor: { ...anchor, id: 'unknown' } }, '/anchor'],
    ['a field that cannot be', { anchor: { ...anchor, path: '/colour' } }, '/anchor/path'],
    ['a suggestion for no field', { suggestion: 'x' }, '/suggestion'],
    [
      'a suggestion for what is no text',
      { anchor: { ...anchor, path: '/duration' }, suggestion: 'x' },
      '/suggestion',
    ],
  ] as const) {
    it(`are refused with ${what}`, async () => {
      const answer = await open(rui, said);
      expect(answer.statusCode).toBe(422);
      const { errors } = answer.json<{ errors: { pointer: string }[] }>();
      expect(errors.map((error) => error.pointer)).toEqual([pointer]);
      expect(await events()).toEqual([]);
    });
  }

  it('that nobody opened are not found', async () => {
    expect(codeOf(await rui.post(`${api}/changes/C-9/threads`, { text: 'x', revision: 1 }))).toBe(
      'NOT_FOUND',
    );
    expect(codeOf(await rui.get(`${api}/changes/C-9/threads`))).toBe('NOT_FOUND');
    expect(codeOf(await rui.post(`${api}/threads/unknown/resolve`))).toBe('NOT_FOUND');
  });

  describe('with a suggestion', () => {
    const purpose = async (id = 'theme') => {
      const { change } = (await server.parts.storage.read.changes.find('C-2'))!;
      const edit = change.edits.find((one) => one.id === id);
      return edit?.op === 'delete' ? undefined : (edit?.body as { purpose: object }).purpose;
    };

    it('become the edit of whoever takes it over, and are settled', async () => {
      const thread = await opened(rui, { anchor, suggestion: 'Vos couleurs.' });
      const answer = await apply(thread, ben);
      expect(answer.statusCode).toBe(200);
      const after = answer.json<View>();
      expect([after.revision, after.contributors.length]).toEqual([3, 2]);
      expect(answer.headers.etag).toBe(after.etag);
      expect(await purpose()).toEqual(
        jasmine.objectContaining({ fr: jasmine.objectContaining({ text: 'Vos couleurs.' }) }),
      );
      const settled = await server.parts.storage.read.threads.find(thread.id);
      expect(settled?.resolved).toBeDefined();
      expect(settled?.comments[0]?.applied?.person).toBe(after.contributors[1]);
      expect((await events()).map(({ action }) => action)).toEqual([
        'thread.comment',
        'thread.apply',
      ]);
      expect(codeOf(await apply(thread))).toBe('BAD_STATE');
    });

    it('become a first edit of what is live', async () => {
      const live = { kind: 'entry', id: 'sessionid', path: '/purpose/en' };
      await apply(await opened(rui, { anchor: live, suggestion: 'Keeps you in.' }));
      expect(await purpose('sessionid')).toEqual(
        jasmine.objectContaining({ en: { text: 'Keeps you in.', state: 'draft' } }),
      );
    });

    it('are for administrators who have seen the change as it is', async () => {
      const thread = await opened(rui, { anchor, suggestion: 'Vos couleurs.' });
      expect(codeOf(await apply(thread, rui))).toBe('FORBIDDEN');
      const url = `${api}/threads/${thread.id}/comments/${thread.comments[0]!.id}/apply`;
      expect(codeOf(await ada.post(url))).toBe('IF_MATCH_REQUIRED');
      expect(codeOf(await ada.post(url, {}, { 'if-match': '"C-2.1"' }))).toBe('ETAG_MISMATCH');
    });

    it('are found only where one was made', async () => {
      expect(codeOf(await apply(await opened(rui, { anchor })))).toBe('NOT_FOUND');
    });

    it('are refused once their place is gone', async () => {
      const thread = await opened(rui, { anchor, suggestion: 'Vos couleurs.' });
      const { etag } = (await ada.get(`${api}/changes/C-2`)).json<{
        documents: { etag: string }[];
      }>().documents[0]!;
      await ada.delete(`${api}/changes/C-2/edits/entry/theme`, { 'if-match': etag });
      expect(codeOf(await apply(thread))).toBe('VALIDATION');
    });

    it('ask before approvals fall', async () => {
      const thread = await opened(rui, { anchor, suggestion: 'Vos couleurs.' });
      await ada.post(`${api}/changes/C-2/submit`, {}, { 'if-match': (await view()).etag });
      const { revision, contentHash, etag } = await view();
      const verdict = { revision, contentHash };
      await rui.post(`${api}/changes/C-2/approve`, verdict, { 'if-match': etag });
      expect((await view()).approvals).toBe(1);
      const refused = await apply(thread);
      expect(refused.json<{ code: string; approvals: number }>()).toEqual(
        jasmine.objectContaining({ code: 'BAD_STATE', approvals: 1 }),
      );
      expect((await apply(thread, ada, { dropApprovals: true })).statusCode).toBe(200);
      expect((await view()).approvals).toBe(0);
    });
  });
});
