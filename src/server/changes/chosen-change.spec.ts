import { submit, takeBack } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, bob, refusalOf, type Desk } from './registry.fixture.ts';

describe('the change that a reader looks at', () => {
  let desk: Desk;
  let id: string;
  beforeAll(async () => {
    desk = await aDesk();
    await desk.create('An older one');
    ({ id } = (await desk.create('The newest')).change);
  });
  afterAll(() => desk.close());

  const mine = async (by: Parameters<typeof desk.chosen.mine>[1] = ann) =>
    (await desk.chosen.mine(desk.storage.read, by))?.change;

  it('is their own newest, until it is submitted', async () => {
    expect((await mine())?.id).toBe(id);
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    expect((await mine())?.title).toBe('An older one');
    await desk.move(id, 'take-back', takeBack, ann);
    expect((await mine())?.id).toBe(id);
  });

  it('is none for the public, or for whoever began none', async () => {
    expect(await mine({ kind: 'public' })).toBeUndefined();
    expect(await mine({ kind: 'system' })).toBeUndefined();
    expect(await mine(bob)).toBeUndefined();
  });

  it('is the one they name, whoever wrote it', async () => {
    const { read } = desk.storage;
    expect((await desk.chosen.of(read, bob, id))?.change.id).toBe(id);
    expect(await refusalOf(desk.chosen.of(read, bob, 'C-99'))).toBe('NOT_FOUND');
    expect(await desk.chosen.of(read, bob, undefined)).toBeUndefined();
  });

  it('is read once for each version', async () => {
    const { read } = desk.storage;
    const before = await desk.chosen.of(read, bob, id);
    expect(await desk.chosen.of(read, ann, id)).toBe(before);
    await desk.save(id, { kind: 'entry', id: 'sessionid', op: 'delete', baseVersion: 1 });
    const after = await desk.chosen.of(read, bob, id);
    expect(after?.change.edits.map((edit) => edit.id)).toContain('sessionid');
  });
});
