import { approve, submit, withdraw, withdrawApproval, type Change } from '../../registry/index.ts';
import { isOver, standingOf } from './change-standing.ts';
import { aDesk, anEntryEdit, ann, rae, rex, seen, type Desk } from './registry.fixture.ts';

describe('where a change stands', () => {
  let desk: Desk;
  let id: string;
  let unique = 0;
  beforeAll(async () => (desk = await aDesk()));
  afterAll(() => desk.close());
  beforeEach(async () => {
    ({ id } = (await desk.create()).change);
    unique += 1;
    await desk.save(id, anEntryEdit(`theme-${unique}`, `theme_${unique}`));
    await desk.move(id, 'submit', submit, ann);
  });

  const standing = async () => {
    const { stored, context } = await desk.changes.load(desk.storage.read, id);
    return standingOf(stored.change, context);
  };

  it('follows in review from whose approvals count today', async () => {
    await desk.move(id, 'approve', seen(approve), rex);
    expect(await standing()).toEqual(
      jasmine.objectContaining({ approved: true, approvals: 1, approvalsNeeded: 1 }),
    );
    await desk.setRoles('rex', ['administrator']);
    expect(await standing()).toEqual(jasmine.objectContaining({ approved: false, approvals: 0 }));
    await desk.setRoles('rex', ['reviewer']);
  });

  it('stays, once it is published, whatever roles are lost since', async () => {
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    await desk.setRoles('rex', [], false);
    const after = await standing();
    await desk.setRoles('rex', ['reviewer']);
    expect(after).toEqual({
      approved: true,
      approvals: 1,
      approvalsNeeded: 1,
      conflicts: [],
      noSecondPerson: false,
    });
  });

  it('does not count, once it is published, an approval that was taken back before', async () => {
    await desk.move(id, 'approve', seen(approve), rae);
    await desk.move(id, 'withdraw-approval', withdrawApproval, rae);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    expect(await standing()).toEqual(
      jasmine.objectContaining({ approvals: 1, approvalsNeeded: 1, noSecondPerson: false }),
    );
  });

  it('says that nobody else stands behind what the system published', async () => {
    id = (await desk.storage.read.releases.find(1))!.changeId;
    expect(await standing()).toEqual(
      jasmine.objectContaining({ approved: true, approvals: 0, noSecondPerson: true }),
    );
  });

  it('is neither approved nor in conflict when it was given up', async () => {
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.move(id, 'withdraw', withdraw, ann);
    const { approved, conflicts } = await standing();
    expect([approved, conflicts]).toEqual([false, []]);
  });

  it('is over in the three last states alone', () => {
    const states: readonly Change['state'][] = ['draft', 'in-review', 'changes-requested'];
    expect(states.some(isOver) || isOver('scheduled')).toBeFalse();
    expect(
      ['published', 'rejected', 'withdrawn'].every((one) => isOver(one as 'draft')),
    ).toBeTrue();
  });
});
