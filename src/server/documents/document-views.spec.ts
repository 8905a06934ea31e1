import type { Edit, EntryBody, Kind } from '../../registry/index.ts';
import { approve, submit } from '../../registry/index.ts';
import { peopleOf } from '../changes/change-context.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';
import { listDocuments, viewDocument } from './document-views.ts';

describe('the documents of a kind', () => {
  let desk: Desk;
  let change: string;
  beforeEach(async () => {
    desk = await aDesk();
    change = (await desk.create('Colours')).change.id;
  });
  afterEach(() => desk.close());

  const chosen = (id: string | undefined) =>
    id === undefined ? undefined : desk.storage.read.changes.find(id);
  const rows = async (kind: Kind, id: string | undefined = change) =>
    listDocuments(desk.storage.read, desk, kind, await chosen(id));
  const row = async (kind: Kind, of: string, id: string | undefined = change) =>
    (await rows(kind, id)).find((one) => one.id === of);
  const view = async (kind: Kind, of: string, id: string | undefined = change) => {
    const { read } = desk.storage;
    return viewDocument(read, desk, { kind, id: of }, await chosen(id), await peopleOf(read));
  };
  const deletion = (id: string): Edit => ({ kind: 'entry', id, op: 'delete', baseVersion: 1 });

  it('count the entries that name them, as the change would leave it', async () => {
    const counts = async (kind: Kind) =>
      Object.fromEntries((await rows(kind)).map(({ id, entries }) => [id, entries]));
    expect((await counts('category'))['necessary']).toBe(4);
    expect((await counts('category'))['third-party']).toBe(0);
    await desk.save(change, deletion('sessionid'));
    await desk.save(change, anEntryEdit());
    expect(await counts('category')).toEqual(
      jasmine.objectContaining({ necessary: 3, internal: 1 }),
    );
    expect((await counts('provider'))['opendatasoft']).toBe(4);
    expect((await counts('location'))['back-office']).toBe(
      (await counts('location'))['back-office'],
    );
    expect(await counts('entry')).toEqual(jasmine.objectContaining({ theme: undefined }));
  });

  it('count an entry once, though it names a provider twice', async () => {
    const body: EntryBody = { ...anEntryBody('x'), recipients: ['opendatasoft'] };
    await desk.save(change, { ...anEntryEdit(), op: 'create', body });
    expect((await row('provider', 'opendatasoft'))?.entries).toBe(5);
  });

  it('come by id, those the change deletes as retired', async () => {
    await desk.save(change, deletion('sessionid'));
    await desk.save(change, anEntryEdit('a-theme'));
    const states = (await rows('entry')).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      ['a-theme', 'new'],
      ['cookies-preferences', 'live'],
      ['csrftoken', 'live'],
      ['django-language', 'live'],
      ['sessionid', 'retired'],
    ]);
    expect((await row('entry', 'sessionid'))?.liveVersion).toBe(1);
    expect((await row('entry', 'a-theme'))?.liveVersion).toBe(0);
  });

  it('name the change that touches them: the chosen one before any other', async () => {
    const other = (await desk.create('Other')).change.id;
    await desk.save(change, deletion('sessionid'));
    await desk.save(other, deletion('sessionid'));
    expect((await row('entry', 'sessionid'))?.change).toEqual({
      id: change,
      title: 'Colours',
      state: 'draft',
      mine: true,
    });
    const fromOutside = await row('entry', 'sessionid', '');
    expect([fromOutside?.state, fromOutside?.change?.mine]).toEqual(['changed', false]);
  });

  it('are viewed with what is live, what the change says, and who else is at it', async () => {
    const other = (await desk.create('Other')).change.id;
    await desk.save(change, deletion('sessionid'));
    await desk.save(other, deletion('sessionid'));
    const found = await view('entry', 'sessionid');
    expect([found?.live?.version, found?.live?.release, found?.edit?.op]).toEqual([1, 1, 'delete']);
    expect(found?.alsoChangedIn).toEqual([
      { id: other, title: 'Other', state: 'draft', author: { id: 'ann', name: 'ANN' } },
    ]);
  });

  it('are known as soon as any open change begins them', async () => {
    await desk.save(change, anEntryEdit());
    const found = await view('entry', 'theme', '');
    expect([found?.live, found?.edit, found?.alsoChangedIn.length]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    expect(await view('entry', 'nothing')).toBeUndefined();
  });

  it('are not live any more once a release retired them', async () => {
    await desk.save(change, deletion('sessionid'));
    await desk.move(change, 'submit', submit, ann);
    await desk.move(change, 'approve', seen(approve), rex);
    await desk.publish(change);
    expect((await rows('entry', '')).map(({ id }) => id)).not.toContain('sessionid');
    expect(await view('entry', 'sessionid', '')).toEqual(
      jasmine.objectContaining({ kind: 'entry', id: 'sessionid', alsoChangedIn: [] }),
    );
    expect((await view('entry', 'sessionid', ''))?.live).toBeUndefined();
  });

  it('tell which entries use them', async () => {
    await desk.save(change, anEntryEdit());
    expect((await view('category', 'internal'))?.usedBy).toEqual(['theme']);
    expect((await view('category', 'third-party'))?.usedBy).toEqual([]);
    expect(await view('entry', 'theme')).not.toEqual(
      jasmine.objectContaining({ usedBy: jasmine.anything() }),
    );
  });
});
