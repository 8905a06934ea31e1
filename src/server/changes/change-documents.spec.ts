import { approve, submit, withdraw, type Edit } from '../../registry/index.ts';
import { changedDocuments, type ChangedDocument } from './change-documents.ts';
import { editEtag } from './etags.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from './registry.fixture.ts';

const pathsOf = (document: ChangedDocument | undefined) =>
  [document?.before, document?.after].map((body) => body && 'path' in body && body.path);

describe('the documents of a change', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
  });
  afterEach(() => desk.close());

  const documents = async () => {
    const { read } = desk.storage;
    const stored = await read.changes.find(id);
    return changedDocuments(read, await desk.overlays.live(read), stored!.change);
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

  const publish = async (change: string): Promise<void> => {
    await desk.move(change, 'submit', submit, ann);
    await desk.move(change, 'approve', seen(approve), rex);
    await desk.publish(change);
  };

  it('come with what is live, what would be, and what differs', async () => {
    const edit = await moved('csrftoken', '/portal');
    await desk.save(id, edit);
    const [document] = await documents();
    expect(document).toEqual(
      jasmine.objectContaining({ op: 'update', title: 'csrftoken', etag: editEtag(edit) }),
    );
    expect(pathsOf(document)).toEqual(['/', '/portal']);
    expect(document?.differences.map(({ at }) => at)).toEqual(['/path']);
  });

  it('have nothing before when they are new, and nothing after when they go', async () => {
    await desk.save(id, anEntryEdit());
    await desk.save(id, { kind: 'entry', id: 'sessionid', op: 'delete', baseVersion: 1 });
    const shown = await documents();
    const ends = shown.map(({ id: of, title, before, after }) => [of, title, !!before, !!after]);
    expect(ends).toEqual(
      jasmine.arrayWithExactContents([
        ['theme', 'theme_choice', false, true],
        ['sessionid', 'sessionid', true, false],
      ]),
    );
  });

  it('have nothing before when another release retired them meanwhile', async () => {
    await desk.save(id, await moved('csrftoken', '/portal'));
    const other = (await desk.create('Other')).change.id;
    await desk.save(other, { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 });
    await publish(other);
    const [document] = await documents();
    expect(pathsOf(document)).toEqual([undefined, '/portal']);
  });

  it('of a withdrawn change stay as they were when it began', async () => {
    await desk.save(id, await moved('csrftoken', '/portal'));
    await desk.move(id, 'withdraw', withdraw, ann);
    const later = (await desk.create('Later')).change.id;
    await desk.save(later, await moved('csrftoken', '/other'));
    await publish(later);
    const [document] = await documents();
    expect(pathsOf(document)).toEqual(['/', '/portal']);
  });

  it('of a published change stay as they were then', async () => {
    await desk.save(id, await moved('csrftoken', '/portal'));
    await publish(id);
    const later = (await desk.create('Later')).change.id;
    await desk.save(later, await moved('csrftoken', '/other'));
    await publish(later);
    const [document] = await documents();
    expect(pathsOf(document)).toEqual(['/', '/portal']);
  });

  it('of a published change differ in what its reviewer saw, and in nothing else', async () => {
    await desk.save(id, anEntryEdit());
    await publish(id);
    const later = (await desk.create('Later')).change.id;
    await desk.save(later, await moved('theme', '/portal'));
    await publish(later);
    id = later;
    const [document] = await documents();
    expect(document?.differences.map(({ at }) => at)).toEqual(['/path']);
  });
});
