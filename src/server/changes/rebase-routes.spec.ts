import { aServer, codeOf, type Browser, type TestServer } from '../app.fixture.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import type { ChangeView } from './change-view.ts';
import type { RebasedView } from './rebase-plan.ts';

interface Rebase {
  readonly etag: string;
  readonly documents: readonly RebasedView[];
}

describe('a rebase over HTTP', () => {
  let server: TestServer;
  let ada: Browser;
  let rex: Browser;
  let behind: ChangeView;
  const key = 'category/internal';

  let base: unknown;
  let ahead = 100;

  beforeAll(async () => {
    server = await aServer();
    await publishSample(server.parts.storage, '2026-03-02T08:00:00Z');
    ada = await server.signedIn(await server.add('Ada', 'administrator'));
    rex = await server.signedIn(await server.add('Rex', 'reviewer'));
  }, 120_000);
  afterAll(() => server.close());
  beforeEach(async () => {
    const { body } = (await internal())!;
    base = 'order' in body && body.order;
    ahead += 1;
    behind = await reordered('Behind', 70);
    await publish(await reordered('Ahead', ahead));
    behind = await look(behind.id);
  }, 120_000);

  const internal = () => server.parts.storage.read.documents.find('category', 'internal');

  const look = async (id: string) => (await ada.get(`/api/v1/changes/${id}`)).json<ChangeView>();

  async function reordered(title: string, order: number): Promise<ChangeView> {
    const { id } = (await ada.post('/api/v1/changes', { title })).json<ChangeView>();
    const live = (await internal())!;
    await ada.send({
      method: 'PUT',
      url: `/api/v1/changes/${id}/edits/${key}`,
      payload: { op: 'update', baseVersion: live.version, body: { ...live.body, order } },
      headers: { 'if-none-match': '*' },
    });
    return look(id);
  }
  async function publish({ id }: ChangeView): Promise<void> {
    for (const [by, action] of [
      [ada, 'submit'],
      [rex, 'approve'],
      [ada, 'publish'],
    ] as const) {
      const { etag, revision, contentHash } = await look(id);
      const verdict = action === 'approve' ? { revision, contentHash } : {};
      await by.post(`/api/v1/changes/${id}/${action}`, verdict, { 'if-match': etag });
    }
  }
  const url = () => `/api/v1/changes/${behind.id}/rebase`;
  const by = (choice: unknown) => ({ choices: { [key]: { fields: { '/order': choice } } } });
  const done = (choices: object) => ada.post(url(), choices, { 'if-match': behind.etag });
  const orderIn = ({ edits }: Pick<ChangeView, 'edits'>) =>
    edits.map((edit) => 'body' in edit && 'order' in edit.body && edit.body.order);

  it('shows both sides, and who released what came between', async () => {
    const { etag, documents } = (await ada.get(url())).json<Rebase>();
    expect(etag).toBe(behind.etag);
    const [document] = documents;
    expect(document).toEqual(
      jasmine.objectContaining({ key, changeTitle: 'Ahead', asksWhole: false }),
    );
    expect(document?.release).toBe((await server.parts.storage.read.releases.newest())?.n);
    expect(document?.author.name).toBe('Ada');
    expect(document?.conflicts).toEqual([{ at: '/order', base, mine: 70, theirs: ahead }]);
  });

  it('is tried without any effect', async () => {
    const { documents } = (await ada.post(`${url()}/plan`, by({ value: 72 }))).json<Rebase>();
    expect(documents[0]?.open).toEqual([]);
    expect(orderIn({ edits: documents.flatMap(({ result }) => (result ? [result] : [])) })).toEqual(
      [72],
    );
    expect((await look(behind.id)).etag).toBe(behind.etag);
  });

  it('makes a new revision on what is live, by the choices', async () => {
    const after = (await done(by({ value: 72 }))).json<ChangeView>();
    expect([after.revision, after.conflicts, orderIn(after)]).toEqual([
      behind.revision + 1,
      [],
      [72],
    ]);
    const { action, payload } = (await server.parts.storage.read.audit.head())!;
    expect([action, JSON.parse(payload)]).toEqual([
      'change.rebase',
      jasmine.objectContaining({ choices: { [key]: { fields: { '/order': 'written' } } } }),
    ]);
  });

  it('is refused while a choice is open, and with one that is no body', async () => {
    for (const [choices, pointer] of [
      [{ choices: {} }, '/choices/category~1internal/fields/~1order'],
      [by({ value: 'high' }), '/choices/category~1internal/fields/~1order'],
    ] as const) {
      const answer = await done(choices);
      expect([answer.statusCode, codeOf(answer)]).toEqual([422, 'VALIDATION']);
      expect(answer.json<{ errors: { pointer: string }[] }>().errors[0]?.pointer).toBe(pointer);
    }
    expect((await look(behind.id)).etag).toBe(behind.etag);
  });

  it('has nothing to show of what is over', async () => {
    const { changeId } = (await server.parts.storage.read.releases.find(1))!;
    const { documents } = (await ada.get(`/api/v1/changes/${changeId}/rebase`)).json<Rebase>();
    expect(documents).toEqual([]);
  });
});
