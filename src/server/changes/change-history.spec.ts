import { approve, submit } from '../../registry/index.ts';
import { changeHistory } from './change-history.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from './registry.fixture.ts';

describe('the history of a change', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
  });
  afterEach(() => desk.close());

  const history = async () => changeHistory(desk.storage.read, id);
  const acts = async () => (await history()).items.map(({ action, actor }) => [action, actor]);

  it('tells every act with its person, newest first', async () => {
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    expect(await acts()).toEqual([
      ['change.publish', 'ann'],
      ['change.approve', 'rex'],
      ['change.submit', 'ann'],
      ['change.edit', 'ann'],
      ['change.create', 'ann'],
    ]);
    const { items, people } = await history();
    expect(items[0]?.release).toBe(2);
    expect(items[1]?.revision).toBe(2);
    expect(people['rex']).toEqual({ name: 'REX', active: true });
  });

  it('tells edits that follow each other as one, with their documents and revisions', async () => {
    for (const name of ['theme', 'other', 'theme']) {
      await desk.save(id, anEntryEdit(name, `${name}_${Math.random()}`));
    }
    const [edits] = (await history()).items;
    expect(edits).toEqual(
      jasmine.objectContaining({
        action: 'change.edit',
        firstRevision: 2,
        revision: 4,
        edited: 2,
        documents: [
          { kind: 'entry', id: 'theme', op: 'create' },
          { kind: 'entry', id: 'other', op: 'create' },
        ],
      }),
    );
    expect(edits!.since! < edits!.at).toBeTrue();
  });

  it('keeps apart what two people edited', async () => {
    await desk.save(id, anEntryEdit());
    await desk.save(id, anEntryEdit('other', 'other_choice'), bob);
    expect((await acts()).slice(0, 2)).toEqual([
      ['change.edit', 'bob'],
      ['change.edit', 'ann'],
    ]);
  });

  it('names at most 20 documents, and counts all', async () => {
    for (let n = 0; n < 25; n += 1) await desk.save(id, anEntryEdit(`theme-${n}`, `theme_${n}`));
    const [edits] = (await history()).items;
    expect([edits?.documents?.length, edits?.edited]).toEqual([20, 25]);
  });

  it('is that of this change alone', async () => {
    await desk.create('Other');
    expect(await acts()).toEqual([['change.create', 'ann']]);
  });
});
