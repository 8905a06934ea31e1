import type { Anchor } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, bob, refusalOf, type Desk } from '../changes/registry.fixture.ts';
import { applySuggestion } from './apply-suggestion.ts';

const place = { kind: 'entry', id: 'theme', path: '/purpose/fr' } as const;

describe('taking a suggestion over', () => {
  let desk: Desk;
  let id: string;
  let threads = 0;
  beforeAll(async () => {
    desk = await aDesk();
  });
  afterAll(() => desk.close());
  beforeEach(async () => {
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
  });

  async function suggest(anchor: Anchor, suggestion?: string): Promise<string> {
    const thread = `t-${(threads += 1)}`;
    const said = {
      id: `${thread}-said`,
      person: 'rex',
      at: desk.now(),
      text: 'Clearer so.',
      revision: 2,
    };
    const comment = suggestion === undefined ? said : { ...said, suggestion };
    await desk.storage.transact((ports) =>
      ports.threads.add({ id: thread, changeId: id, anchor, comments: [comment] }),
    );
    return thread;
  }
  const apply = (thread: string, isSeen = true) =>
    desk.storage.transact((ports) => {
      const wanted = {
        thread,
        comment: `${thread}-said`,
        isSeen: () => isSeen,
        dropApprovals: false,
      };
      return applySuggestion(ports, desk, bob, wanted);
    });

  it('is the edit of whoever does it, and settles the thread', async () => {
    const thread = await suggest(place, 'Vos couleurs.');
    const { change } = await apply(thread);
    const body = change.edits.map((edit) => JSON.stringify('body' in edit ? edit.body : {}));
    expect(body[0]).toContain('Vos couleurs.');
    expect(change.contributors).toEqual([ann.id, bob.id]);
    const settled = await desk.storage.read.threads.find(thread);
    expect(settled?.resolved?.person).toBe(bob.id);
    expect(await refusalOf(apply(thread))).toBe('BAD_STATE');
  });

  it('starts from what is live where the change says nothing of it', async () => {
    const live = { ...place, id: 'sessionid' };
    const { change } = await apply(await suggest(live, 'Vous garde connecté.'));
    const { op, baseVersion } = change.edits.find((edit) => edit.id === 'sessionid')!;
    expect([op, baseVersion]).toEqual(['update', 1]);
  });

  it('is refused where the change deletes the document by now', async () => {
    const thread = await suggest({ ...place, id: 'csrftoken' }, 'Jeton.');
    await desk.save(id, { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 });
    expect(await refusalOf(apply(thread))).toBe('VALIDATION');
    expect((await desk.storage.read.threads.find(thread))?.resolved).toBeUndefined();
  });

  it('is refused without a suggestion, and to whoever saw another state of the change', async () => {
    expect(await refusalOf(apply(await suggest(place)))).toBe('NOT_FOUND');
    const unseen = apply(await suggest(place, 'Vos couleurs.'), false);
    expect(await refusalOf(unseen)).toBe('ETAG_MISMATCH');
  });
});
