import {
  approve,
  reject,
  requestChanges,
  submit,
  takeBack,
  withdraw,
} from '../../registry/index.ts';
import {
  aDesk,
  anEntryBody,
  anEntryEdit,
  ann,
  bob,
  rae,
  refusalOf,
  rex,
  seen,
  type Desk,
} from './registry.fixture.ts';

describe('a change', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const events = async () =>
    (await desk.storage.read.audit.list(0, 100)).map(({ action }) => action);

  const inReview = async () => {
    const { change } = await desk.create();
    await desk.save(change.id, anEntryEdit());
    await desk.move(change.id, 'submit', submit, ann);
    return change.id;
  };

  it('is numbered on from the sample and starts as a draft of its author', async () => {
    const { change, version } = await desk.create('Colours');
    expect(change).toEqual(
      jasmine.objectContaining({
        id: 'C-2',
        state: 'draft',
        author: 'ann',
        revision: 1,
        baseRelease: 1,
      }),
    );
    expect(version).toBe(1);
  });

  it('goes from draft to live through a second person, with one audit event for each step', async () => {
    const before = (await events()).length;
    const id = await inReview();
    await desk.move(id, 'approve', seen(approve), rex);
    const { release, stored } = await desk.publish(id);
    expect(release.n).toBe(2);
    expect(stored.change.state).toBe('published');
    expect((await events()).slice(before)).toEqual([
      'change.create',
      'change.edit',
      'change.submit',
      'change.approve',
      'change.publish',
    ]);
  });

  it('cannot go live before a reviewer approved it', async () => {
    const id = await inReview();
    expect(await refusalOf(desk.publish(id))).toBe('NOT_APPROVED');
    expect((await desk.storage.read.releases.newest())?.n).toBe(1);
  });

  it('loses its approvals with any new content', async () => {
    const id = await inReview();
    await desk.move(id, 'approve', seen(approve), rex);
    const edit = { ...anEntryEdit(), body: anEntryBody('theme_two') } as ReturnType<
      typeof anEntryEdit
    >;
    await desk.save(id, edit, bob, { dropApprovals: true });
    expect(await refusalOf(desk.publish(id))).toBe('NOT_APPROVED');
  });

  it('asks before an edit takes approvals away, and says how many', async () => {
    const id = await inReview();
    await desk.move(id, 'approve', seen(approve), rex);
    const edit = { ...anEntryEdit(), body: anEntryBody('theme_two') } as ReturnType<
      typeof anEntryEdit
    >;
    await expectAsync(desk.save(id, edit, bob)).toBeRejectedWith(
      jasmine.objectContaining({
        problems: [{ code: 'BAD_STATE', state: 'in-review', approvals: 1 }],
      }),
    );
    expect((await desk.storage.read.changes.find(id))?.change.revision).toBe(2);
  });

  it('is not approved by somebody who edited it, whatever roles they hold', async () => {
    const id = await inReview();
    await desk.setRoles('ann', ['administrator', 'reviewer']);
    const both = { ...ann, roles: ['administrator', 'reviewer'] as const };
    expect(await refusalOf(desk.move(id, 'approve', seen(approve), both))).toBe('SELF_APPROVAL');
  });

  for (const [what, roles, active] of [
    ['lost the role', ['viewer'], true],
    ['was deactivated', ['reviewer'], false],
  ] as const) {
    it(`is no longer approved when its only approver ${what}`, async () => {
      const id = await inReview();
      await desk.move(id, 'approve', seen(approve), rex);
      await desk.setRoles('rex', roles, active);
      expect(await refusalOf(desk.publish(id))).toBe('NOT_APPROVED');
    });
  }

  it('is held up by one reviewer who asks for changes, though another approved', async () => {
    const id = await inReview();
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.move(id, 'request-changes', seen(requestChanges), rae);
    expect((await desk.storage.read.changes.find(id))?.change.state).toBe('changes-requested');
    expect(await refusalOf(desk.publish(id))).toBe('BAD_STATE');
  });

  it('answers a decision on content that is no longer there with STALE_REVISION', async () => {
    const id = await inReview();
    const stale = desk.move(
      id,
      'approve',
      (change, actor, context) =>
        approve(change, actor, context, { revision: 1, contentHash: 'sha256-old' }),
      rex,
    );
    expect(await refusalOf(stale)).toBe('STALE_REVISION');
  });

  it('writes nothing when a rule refuses', async () => {
    const id = await inReview();
    const [before, version] = [
      await events(),
      (await desk.changes.load(desk.storage.read, id)).stored.version,
    ];
    expect(await refusalOf(desk.move(id, 'submit', submit, ann))).toBe('BAD_STATE');
    expect(await events()).toEqual(before);
    expect((await desk.changes.load(desk.storage.read, id)).stored.version).toBe(version);
  });

  it('counts its version up at each accepted step, and refuses whoever saw an older one', async () => {
    const { change } = await desk.create();
    await desk.save(change.id, anEntryEdit());
    const late = desk.storage.transact((ports) =>
      desk.changes.rename(
        ports,
        ann,
        { id: change.id, isSeen: (etag) => etag === `"${change.id}.1"` },
        { title: 'Too late' },
      ),
    );
    expect(await refusalOf(late)).toBe('ETAG_MISMATCH');
  });

  for (const [action, rule, by, state] of [
    ['take-back', takeBack, ann, 'draft'],
    ['withdraw', withdraw, bob, 'withdrawn'],
    ['reject', seen(reject), rex, 'rejected'],
  ] as const) {
    it(`is ${state} after ${action}`, async () => {
      const id = await inReview();
      const { change } = await desk.move(id, action, rule, by);
      expect(change.state).toBe(state);
    });
  }

  it('is not found under a number that nobody has had', async () => {
    expect(await refusalOf(desk.move('C-99', 'submit', submit, ann))).toBe('NOT_FOUND');
  });
});
