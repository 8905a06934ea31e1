import { approve, submit, withdraw } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from '../changes/registry.fixture.ts';

describe('a change in a list of storage', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await aDesk();
    const ahead = (await desk.create('Ahead')).change.id;
    await desk.save(ahead, anEntryEdit());
    ({ id } = (await desk.create('Colours')).change);
    await desk.save(id, anEntryEdit());
    await desk.save(id, anEntryEdit('kept', 'kept_name'), bob);
    await desk.move(ahead, 'submit', submit, ann);
    await desk.move(ahead, 'approve', seen(approve), rex);
    await desk.publish(ahead);
  });
  afterAll(() => desk.close());

  const changes = () => desk.storage.read.changes;
  const listed = async (...ids: readonly string[]) =>
    (await changes().list({ page: 1, size: 9 })).items.filter((one) => ids.includes(one.change.id));

  it('is the whole change but for its edits, which are counted', async () => {
    const { change, version } = (await changes().find(id))!;
    const { edits, ...rest } = change;
    const [first] = await listed(id);
    expect(first).toEqual({ change: rest, version, edits: edits.length, conflicted: true });
    expect(rest.contributors).toEqual(['ann', 'bob']);
  });

  it('has decisions and people of its own alone', async () => {
    const other = (await desk.create('Words', bob)).change.id;
    await desk.save(other, anEntryEdit('other', 'other_name'), bob);
    await desk.move(other, 'submit', submit, bob);
    await desk.move(other, 'approve', seen(approve), rex);
    const two = (await listed(id, other)).map(({ change }) => [
      change.id,
      change.contributors,
      change.decisions.length,
    ]);
    expect(two).toEqual([
      [other, ['bob'], 1],
      [id, ['ann', 'bob'], 0],
    ]);
  });

  it('touches a document as long as it is not over', async () => {
    const brief = (await desk.create('Brief')).change.id;
    await desk.save(brief, anEntryEdit('kept', 'kept_name'));
    const touching = async () =>
      (await changes().touching({ kind: 'entry', id: 'kept' })).map(({ change }) => change.id);
    expect(await touching()).toEqual([brief, id]);
    await desk.move(brief, 'withdraw', withdraw, ann);
    expect(await touching()).toEqual([id]);
  });
});
