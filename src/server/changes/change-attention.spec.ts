import { approve, submit, withdraw, type Edit } from '../../registry/index.ts';
import { composeView } from './change-view.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from './registry.fixture.ts';

describe('the attention that a change needs', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
  });
  afterEach(() => desk.close());

  const attention = async () => {
    const stored = (await desk.storage.read.changes.find(id))!;
    return (await composeView(desk.storage.read, desk, ann, stored)).attention;
  };

  it('is none while all is well', async () => {
    expect(await attention()).toEqual([]);
  });

  it('is for somebody to take it over when its author left', async () => {
    await desk.setRoles('ann', ['administrator'], false);
    expect(await attention()).toEqual(['author-gone']);
    await desk.setRoles('ann', ['administrator'], true);
    expect(await attention()).toEqual([]);
  });

  it('is for a time that came in vain', async () => {
    const stored = (await desk.storage.read.changes.find(id))!;
    const scheduleFailure = { at: '2026-11-25T10:00:00Z', lateSeconds: 0, problems: [] };
    await desk.storage.transact(({ changes }) =>
      changes.replace(stored, { ...stored.change, scheduleFailure }),
    );
    expect(await attention()).toEqual(['schedule-failed']);
  });

  it('is for conflicts, and ends with the change', async () => {
    const gone: Edit = { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 };
    await desk.save(id, gone);
    const other = (await desk.create('Other')).change.id;
    await desk.save(other, gone);
    await desk.move(other, 'submit', submit, ann);
    await desk.move(other, 'approve', seen(approve), rex);
    await desk.publish(other);
    expect(await attention()).toEqual(['conflicted']);
    await desk.move(id, 'withdraw', withdraw, bob);
    expect(await attention()).toEqual([]);
  });
});
