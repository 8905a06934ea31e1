import { approve, reject, submit, type Edit } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from './registry.fixture.ts';
import { bodiesThen, shownEdits } from './shown-edits.ts';

describe('what a change shows', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
  });
  afterEach(() => desk.close());

  const read = async (change: string) => {
    const ports = desk.storage.read;
    const stored = (await ports.changes.find(change))!.change;
    return [ports, await desk.overlays.live(ports), stored] as const;
  };
  const shown = async (change = id) => {
    const edits = await shownEdits(...(await read(change)));
    return edits.map((edit) => `${edit.op} ${edit.kind}/${edit.id}`).sort();
  };
  const moved = async (entry: string, path: string): Promise<Edit> => {
    const { body, version } = (await desk.storage.read.documents.find('entry', entry))!;
    return {
      kind: 'entry',
      id: entry,
      op: 'update',
      baseVersion: version,
      body: { ...body, path },
    };
  };
  const release = async (edit: Edit): Promise<string> => {
    const other = (await desk.create('Other')).change.id;
    await desk.save(other, edit);
    await desk.move(other, 'submit', submit, ann);
    await desk.move(other, 'approve', seen(approve), rex);
    await desk.publish(other);
    return other;
  };

  it('is its own edits while it is open, whatever was published meanwhile', async () => {
    await desk.save(id, anEntryEdit());
    await release(await moved('csrftoken', '/portal'));
    expect(await shown()).toEqual(['create entry/theme']);
  });

  it('is what its release left, once it is published', async () => {
    const first = await release(await moved('csrftoken', '/portal'));
    expect(await shown(first)).toEqual([]);
    await release(anEntryEdit());
    await release(await moved('csrftoken', '/other'));
    expect(await shown(first)).toEqual(['delete entry/theme', 'update entry/csrftoken']);
  });

  it('is what it would have made of its base release, once it is rejected', async () => {
    await desk.save(id, await moved('sessionid', '/mine'));
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'reject', seen(reject), rex);
    await release(await moved('csrftoken', '/portal'));
    await release(await moved('sessionid', '/theirs'));
    expect(await shown()).toEqual(['update entry/csrftoken', 'update entry/sessionid']);
    const [, , change] = await read(id);
    const mine = (await shownEdits(...(await read(id)))).find((edit) => edit.id === 'sessionid');
    expect(mine).toBe(change.edits[0]);
    const then = await bodiesThen(...(await read(id)));
    expect(then.get('entry/sessionid')).toEqual(jasmine.objectContaining({ path: '/' }));
  });

  it('is the same list as long as the same is live, so that it is laid once', async () => {
    const first = await release(anEntryEdit());
    await release(await moved('csrftoken', '/portal'));
    expect(await shownEdits(...(await read(first)))).toBe(await shownEdits(...(await read(first))));
  });
});
