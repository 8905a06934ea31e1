import { approve, submit, type Edit } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';

describe('the documents between two releases in storage', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk();
    await release(anEntryEdit());
    await release({ kind: 'entry', id: 'theme', op: 'delete', baseVersion: 1 });
    const { id } = (await desk.create('A draft')).change;
    await desk.save(id, anEntryEdit('other', 'other_name'));
  });
  afterAll(() => desk.close());

  async function release(edit: Edit): Promise<void> {
    const { id } = (await desk.create()).change;
    await desk.save(id, edit);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  }
  const between = async (from: number, to: number) =>
    (await desk.storage.read.changes.alteredBetween(from, to)).map(
      ({ kind, id, before, after }) => [`${kind}/${id}`, before !== undefined, after !== undefined],
    );

  it('stand there with or without a body, as each release left them, and no draft does', async () => {
    expect(await between(1, 2)).toEqual([['entry/theme', false, true]]);
    expect(await between(2, 3)).toEqual([['entry/theme', true, false]]);
    expect(await between(3, 2)).toEqual([['entry/theme', false, true]]);
    expect(await between(1, 3)).toEqual([['entry/theme', false, false]]);
  });

  it('are as they were published, with the stamp of their release', async () => {
    const [altered] = await desk.storage.read.changes.alteredBetween(1, 2);
    const draft = anEntryEdit();
    expect(altered?.after).toEqual(jasmine.objectContaining({ source: jasmine.anything() }));
    expect('body' in draft && 'source' in draft.body).toBeFalse();
  });
});
