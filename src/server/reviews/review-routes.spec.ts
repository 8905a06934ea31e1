import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import type { ChangeView } from '../changes/change-view.ts';
import { anEntryBody } from '../changes/registry.fixture.ts';
import { mailTopics } from '../mail/mail-events.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { Review, Thread } from '../../registry/index.ts';

const url = '/api/v1/changes/C-2';
const anchor = { kind: 'entry', id: 'one', path: '/purpose/fr' };
const reason = { text: 'Name who reads it.', revision: 3 };

describe('a review that is not sent yet', () => {
  let server: TestServer;
  let ada: Browser;
  let rui: Browser;
  let rae: Browser;
  beforeEach(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rui = await server.signedIn(await server.add('Rui', 'reviewer'));
    rae = await server.signedIn(await server.add('Rae', 'reviewer'));
    await ada.post('/api/v1/changes', { title: 'Colours' });
    for (const id of ['one', 'two']) await save(id, id);
    await move(ada, 'submit');
  });
  afterEach(() => server.close());

  const view = async (who = ada) => (await who.get(url)).json<ChangeView>();
  const move = async (who: Browser, action: string, more = {}) => {
    const { etag } = await view(who);
    return who.post(`${url}/${action}`, more, { 'if-match': etag });
  };
  const decide = async (who: Browser, action: string, more = {}) => {
    const { revision, contentHash } = await view(who);
    return move(who, action, { revision, contentHash, ...more });
  };
  const etagOf = async (id: string) =>
    (await view()).documents.find((document) => document.id === id)?.etag;
  async function save(id: string, pattern: string) {
    const before = await etagOf(id);
    return ada.send({
      method: 'PUT',
      url: `${url}/edits/entry/${id}`,
      payload: { op: 'create', baseVersion: 0, body: anEntryBody(pattern), dropApprovals: true },
      headers: before === undefined ? { 'if-none-match': '*' } : { 'if-match': before },
    });
  }
  const hold = (more = {}, who = rui) => who.post(`${url}/review/comments`, { ...reason, ...more });
  const review = async (who = rui) => (await who.get(`${url}/review`)).json<Review>();
  const mark = async (id: string, name: string, etag?: string) =>
    rui.send({
      method: 'PUT',
      url: `${url}/review/marks/entry/${id}`,
      payload: { mark: name },
      headers: { 'if-match': etag ?? (await etagOf(id)) ?? '' },
    });
  const threads = async (who = ada) =>
    (await who.get(`${url}/threads`)).json<{ items: Thread[] }>().items;
  const events = async () =>
    (await server.parts.storage.read.audit.list(0, 1000)).map(({ action }) => action);
  const mails = async () =>
    (await server.parts.storage.read.outbox.listDue(mailTopics, '2999-01-01T00:00:00Z', 100))
      .map(({ topic }) => topic)
      .filter((topic) => topic !== 'mail.submitted');

  it('is for its reviewer alone, and alters nothing that others see', async () => {
    const [before, told] = [await view(), await events()];
    expect((await hold({ anchor, suggestion: 'Vos couleurs.' })).statusCode).toBe(201);
    expect((await review()).comments).toEqual([
      jasmine.objectContaining({ ...reason, anchor, suggestion: 'Vos couleurs.' }) as never,
    ]);
    for (const other of [ada, rae]) expect((await review(other)).comments).toEqual([]);
    expect(await threads(rui)).toEqual([]);
    expect(await view()).toEqual(before);
    expect(await events()).toEqual(told);
    expect(await mails()).toEqual([]);
  });

  it('is rewritten and taken out until it is sent', async () => {
    const { comments } = (await hold({ anchor })).json<Review>();
    const held = `${url}/review/comments/${comments[0]!.id}`;
    const payload = { text: 'Name them.', revision: 3 };
    expect((await rui.send({ method: 'PUT', url: held, payload })).statusCode).toBe(200);
    expect((await review()).comments[0]?.text).toBe('Name them.');
    expect(codeOf(await rae.send({ method: 'PUT', url: held, payload }))).toBe('NOT_FOUND');
    expect(codeOf(await rae.delete(held))).toBe('NOT_FOUND');
    expect((await rui.delete(held)).json<Review>().comments).toEqual([]);
  });

  for (const [what, more, pointer] of [
    ['no words', { text: ' ' }, '/text'],
    ['a revision to come', { revision: 9 }, '/revision'],
    ['a document nobody knows', { anchor: { kind: 'entry', id: 'unknown' } }, '/anchor'],
    ['words for no field', { suggestion: 'x' }, '/suggestion'],
  ] as const) {
    it(`holds no comment with ${what}`, async () => {
      const answer = await hold(more);
      const { errors } = answer.json<{ errors: { pointer: string }[] }>();
      expect([answer.statusCode, errors[0]?.pointer]).toEqual([422, pointer]);
      expect((await review()).comments).toEqual([]);
    });
  }

  it('is begun by reviewers of a change in review', async () => {
    expect(codeOf(await hold({}, ada))).toBe('FORBIDDEN');
    await move(ada, 'take-back');
    expect(codeOf(await hold())).toBe('BAD_STATE');
  });

  it('is sent without a decision, also after the change has left review', async () => {
    await hold({ anchor });
    await hold();
    await move(ada, 'take-back');
    const sent = await rui.post(`${url}/review/send`);
    expect(sent.json<Review>().comments).toEqual([]);
    expect((await threads()).map((one) => one.anchor ?? null)).toEqual([anchor as never, null]);
    const told = (await events()).filter((action) => action === 'thread.comment');
    expect(told).toEqual(['thread.comment', 'thread.comment']);
    expect(await mails()).toEqual(['mail.commented']);
    await rui.post(`${url}/review/send`);
    expect(await threads()).toHaveSize(2);
  });

  it('is sent with the decision, which keeps the marks', async () => {
    await mark('two', 'fine');
    await hold({ anchor });
    expect((await mark('one', 'returned')).statusCode).toBe(200);
    const answer = await decide(rui, 'request-changes');
    const { state, decisions } = answer.json<ChangeView>();
    const [thread] = await threads();
    expect(state).toBe('changes-requested');
    expect(decisions[0]?.marks?.map((one) => `${one.id} ${one.mark}`)).toEqual([
      'two fine',
      'one returned',
    ]);
    expect(decisions[0]?.marks?.[1]?.comment).toBe(thread!.comments[0]!.id);
    expect(thread?.anchor).toEqual(anchor as never);
    expect((await review()).comments).toEqual([]);
    expect((await events()).slice(-2)).toEqual(['thread.comment', 'change.request-changes']);
    expect(await mails()).toEqual(['mail.decided']);
    const last = (await server.parts.storage.read.audit.list(0, 1000)).at(-1)!;
    expect(JSON.parse(last.payload)).toEqual(
      jasmine.objectContaining({
        marks: [
          jasmine.objectContaining({ kind: 'entry', id: 'two', mark: 'fine' }),
          jasmine.objectContaining({ kind: 'entry', id: 'one', mark: 'returned' }),
        ],
      }),
    );
  });

  it('stays held when the decision is refused', async () => {
    await hold({ anchor });
    await mark('one', 'returned');
    const refused = await decide(rui, 'approve');
    const { errors } = refused.json<{ errors: { pointer: string }[] }>();
    expect([refused.statusCode, errors[0]?.pointer]).toEqual([422, '/marks/0']);
    const stale = await move(rui, 'request-changes', { revision: 1, contentHash: 'old' });
    expect(codeOf(stale)).toBe('STALE_REVISION');
    expect((await review()).comments).toHaveSize(1);
    expect(await threads()).toEqual([]);
  });

  it('forgets what it thought of a document only when that one is altered', async () => {
    await mark('two', 'fine');
    await hold({ anchor });
    await mark('one', 'returned');
    await decide(rui, 'request-changes');
    await save('one', 'other');
    await move(ada, 'submit');
    expect((await review()).marks).toHaveSize(2);
    const approved = (await decide(rui, 'approve')).json<ChangeView>();
    expect(approved.approved).toBeTrue();
    expect(approved.decisions[1]?.marks?.map(({ id }) => id)).toEqual(['two']);
  });

  it('marks only what was on the screen, and returns nothing without a reason', async () => {
    const before = await etagOf('one');
    await save('one', 'other');
    expect(codeOf(await mark('one', 'fine', before))).toBe('ETAG_MISMATCH');
    expect(codeOf(await mark('one', 'returned'))).toBe('VALIDATION');
    expect(codeOf(await mark('none', 'fine', before))).toBe('NOT_FOUND');
    await mark('one', 'fine');
    const gone = await rui.delete(`${url}/review/marks/entry/one`);
    expect(gone.json<Review>().marks).toEqual([]);
  });
});
