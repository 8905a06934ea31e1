import { approve, canonicalText, submit, withdraw, type Edit } from '../../registry/index.ts';
import { digestOf } from '../publishing/digest.ts';
import type { EditTarget } from './edit-service.ts';
import { editEtag } from './etags.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  bob,
  refusalOf,
  rex,
  seen,
  type Desk,
} from './registry.fixture.ts';

describe('an edit', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    id = (await desk.create()).change.id;
  });
  afterEach(() => desk.close());

  const session = async () => (await desk.storage.read.documents.find('entry', 'sessionid'))!;

  const retire = async () => ({
    kind: 'entry' as const,
    id: 'sessionid',
    op: 'delete' as const,
    baseVersion: (await session()).version,
  });

  it('is new once and replaced after that', async () => {
    expect((await desk.save(id, anEntryEdit())).isNew).toBeTrue();
    const again = { ...anEntryEdit(), body: anEntryBody('theme_two') } as ReturnType<
      typeof anEntryEdit
    >;
    const saved = await desk.save(id, again);
    expect(saved.isNew).toBeFalse();
    expect(saved.stored.change.edits).toEqual([again]);
    expect(saved.stored.change.revision).toBe(3);
  });

  it('makes whoever saves it a contributor', async () => {
    const saved = await desk.save(id, anEntryEdit(), bob);
    expect(saved.stored.change.contributors).toEqual(['ann', 'bob']);
  });

  it('saved again unchanged leaves revision, version and audit chain alone', async () => {
    const first = await desk.save(id, anEntryEdit());
    const head = await desk.storage.read.audit.head();
    const again = await desk.save(id, anEntryEdit());
    expect(again.stored.version).toBe(first.stored.version);
    expect(await desk.storage.read.audit.head()).toEqual(head);
  });

  it('is refused with the current one when somebody saved in between', async () => {
    const mine = await desk.save(id, anEntryEdit());
    const theirs = { ...anEntryEdit(), body: anEntryBody('theme_two') } as typeof mine.edit;
    await desk.save(id, theirs, bob);
    await expectAsync(
      desk.save(id, mine.edit, ann, { ifMatch: editEtag(mine.edit) }),
    ).toBeRejectedWith(
      jasmine.objectContaining({
        problems: [
          { code: 'ETAG_MISMATCH', current: jasmine.objectContaining({ etag: editEtag(theirs) }) },
        ],
      }),
    );
  });

  it('on a document that is live needs the version it was made from', async () => {
    const { body } = await session();
    const stale = { kind: 'entry', id: 'sessionid', op: 'update', baseVersion: 7, body } as const;
    expect(await refusalOf(desk.save(id, stale))).toBe('CONFLICT');
  });

  it('cannot create what is live already', async () => {
    expect(await refusalOf(desk.save(id, anEntryEdit('sessionid')))).toBe('DUPLICATE_ID');
  });

  it('cannot give the name of a retired entry to another one', async () => {
    await desk.save(id, await retire());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    const next = await desk.create();
    expect(await refusalOf(desk.save(next.change.id, anEntryEdit('sessionid')))).toBe(
      'DUPLICATE_ID',
    );
  });

  it('can be dropped by whoever saw it as it is', async () => {
    const { edit } = await desk.save(id, anEntryEdit());
    const target = { change: id, kind: 'entry', id: 'theme', dropApprovals: false } as const;
    const drop = (ifMatch: string) =>
      desk.storage.transact((ports) => desk.edits.drop(ports, ann, { ...target, ifMatch }));
    expect(await refusalOf(drop('"another"'))).toBe('ETAG_MISMATCH');
    expect((await drop(editEtag(edit))).change.edits).toEqual([]);
  });

  it('comes with what lint says about its document', async () => {
    const { findings } = await desk.save(id, { ...anEntryEdit(), body: { names: [] } } as never);
    expect(findings.length).toBeGreaterThan(0);
    expect(new Set(findings.map(({ document }) => document.id))).toEqual(new Set(['theme']));
  });

  const refusedWhen = (edit: Edit, by = ann, target: Partial<EditTarget> = {}) =>
    refusalOf(desk.save(id, edit, by, target));
  const unbased: Edit = { ...anEntryEdit(), op: 'update', baseVersion: 9 } as Edit;

  it('is refused by permission before what was seen, by that before the state', async () => {
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'withdraw', withdraw, ann);
    const unseen = { ifMatch: '"another"' };
    expect(await refusedWhen(unbased, rex, unseen)).toBe('FORBIDDEN');
    expect(await refusedWhen(unbased, ann, unseen)).toBe('ETAG_MISMATCH');
    expect(await refusedWhen(unbased)).toBe('BAD_STATE');
  });

  it('is refused by approvals it would void before anything that is wrong with itself', async () => {
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    expect(await refusedWhen(unbased)).toBe('BAD_STATE');
    expect(await refusedWhen(unbased, ann, { dropApprovals: true })).toBe('CONFLICT');
    expect(await refusedWhen(anEntryEdit())).toBe('accepted');
  });

  it('leaves its own digest in the audit chain, and no hash of all the others', async () => {
    const { edit } = await desk.save(id, anEntryEdit());
    const payload = (await desk.storage.read.audit.head())?.payload ?? '{}';
    expect(JSON.parse(payload)).toEqual({
      state: 'draft',
      revision: 2,
      document: { kind: 'entry', id: 'theme' },
      op: 'create',
      edit: digestOf(canonicalText(edit)),
    });
  });

  it('leaves the others in memory as they are', async () => {
    await desk.save(id, anEntryEdit());
    const { change } = (await desk.storage.read.changes.find(id))!;
    await desk.save(id, anEntryEdit('other', 'other_one'));
    const after = (await desk.storage.read.changes.find(id))!.change;
    expect(after.edits.find((one) => one.id === 'theme')).toBe(change.edits[0]);
  });
});
