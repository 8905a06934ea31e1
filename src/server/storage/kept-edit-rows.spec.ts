import { approve, requestChanges, submit, type Edit } from '../../registry/index.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';

describe('edits that are kept', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
  });
  afterEach(() => desk.close());

  const read = () => desk.storage.read.changes;
  const revisionNow = async () => (await read().find(id))!.change.revision;
  const theme = { kind: 'entry', id: 'theme' } as const;
  const other = (version: number, path: string): Edit => ({
    ...theme,
    op: 'update',
    baseVersion: version,
    body: { ...anEntryBody('theme_choice'), path },
  });

  it('are those of the revision that somebody decided on, whatever is edited later', async () => {
    const decided = await revisionNow();
    await desk.move(id, 'request-changes', seen(requestChanges), rex);
    const edit = { ...anEntryEdit(), body: anEntryBody('theme_two') } as Edit;
    await desk.save(id, edit);
    expect(await read().decidedEdits(id, decided)).toEqual([anEntryEdit()]);
    expect((await read().find(id))!.change.edits).toEqual([edit]);
    expect(await read().decidedEdits(id, await revisionNow())).toEqual([]);
  });

  it('are kept once, however many decide on them', async () => {
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.move(id, 'request-changes', seen(requestChanges), rex);
    expect(await read().decidedEdits(id, await revisionNow())).toHaveSize(1);
  });

  it('tell what was published, beside what was judged', async () => {
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    const stored = (await desk.storage.read.documents.find('entry', 'theme'))!.body;
    expect('reviewedAt' in stored).toBeTrue();
    expect(await read().bodyAt(theme, 1)).toEqual(stored);
    expect((await read().find(id))!.change.edits).toEqual([anEntryEdit()]);

    const later = (await desk.create('Later')).change.id;
    await desk.save(later, other(1, '/portal'));
    await desk.move(later, 'submit', submit, ann);
    await desk.move(later, 'approve', seen(approve), rex);
    await desk.publish(later);
    expect((await read().bodiesBefore(3)).get('entry/theme')).toEqual(stored);
    const [altered] = await read().alteredBetween(2, 3);
    expect(altered?.before).toEqual(stored);
    expect(altered?.after).toEqual(
      (await desk.storage.read.documents.find('entry', 'theme'))!.body,
    );
  });
});

describe('changes that wait for their time', () => {
  it('come in the order of their times', async () => {
    const desk = await aDesk();
    const ids = await Promise.all(['Late', 'Soon'].map((title) => desk.create(title)));
    const times = ['2026-11-27T10:00:00Z', '2026-11-26T10:00:00Z'];
    for (const [index, { change, version }] of ids.entries()) {
      const publishAt = { at: times[index]!, zone: 'UTC', wall: times[index]!.slice(0, 16) };
      await desk.storage.transact(({ changes }) =>
        changes.replace({ change, version }, { ...change, state: 'scheduled', publishAt }),
      );
    }
    expect(await desk.storage.read.changes.scheduled()).toEqual([
      { id: ids[1]!.change.id, at: times[1]! },
      { id: ids[0]!.change.id, at: times[0]! },
    ]);
    await desk.close();
  });
});
