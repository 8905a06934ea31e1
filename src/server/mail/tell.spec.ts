import { approve, reject, submit } from '../../registry/index.ts';
import {
  aDesk,
  anEntryEdit,
  ann,
  bob,
  rae,
  rex,
  seen,
  type Desk,
} from '../changes/registry.fixture.ts';
import { mailTopics } from './mail-events.ts';
import { tellOfComment, tellOfMove } from './tell.ts';

describe('what happens to a change is told', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create('Colours')).change);
    await desk.save(id, anEntryEdit());
    await desk.save(id, anEntryEdit('other', 'other_name'), bob);
  });
  afterEach(() => desk.close());

  const told = async () => {
    const due = await desk.storage.read.outbox.listDue(mailTopics, '2999-01-01T00:00:00Z', 100);
    return due.map(({ topic, payload }) => `${topic.slice(5)} ${String(payload['person'])}`).sort();
  };

  it('to active reviewers who had no hand in it, when it is submitted', async () => {
    expect(await told()).toEqual([]);
    await desk.setRoles('rae', ['reviewer'], false);
    await desk.move(id, 'submit', submit, ann);
    expect(await told()).toEqual(['submitted rex']);
  });

  it('to contributors, when somebody decides', async () => {
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'reject', seen(reject), rex);
    expect(await told()).toEqual(['decided ann', 'decided bob', 'submitted rae', 'submitted rex']);
  });

  it('to contributors and approvers but the one who did it, when it is published', async () => {
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id, ann);
    expect((await told()).filter((one) => one.startsWith('published'))).toEqual([
      'published bob',
      'published rex',
    ]);
  });

  it('to contributors and approvers, when its time came in vain', async () => {
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    const { change } = (await desk.storage.read.changes.find(id))!;
    const scheduleFailure = { at: '2026-11-25T12:00:00Z', lateSeconds: 0, problems: [] };
    await desk.storage.transact((ports) =>
      tellOfMove(ports, { kind: 'system' }, change, { ...change, scheduleFailure }, desk.now()),
    );
    expect((await told()).filter((one) => one.startsWith('schedule-failed'))).toEqual([
      'schedule-failed ann',
      'schedule-failed bob',
      'schedule-failed rex',
    ]);
  });

  it('to contributors and whoever spoke before, when somebody speaks', async () => {
    const { change } = (await desk.storage.read.changes.find(id))!;
    const words = { id: 'c-1', person: 'rex', at: desk.now(), text: 'Hm.', revision: 1 };
    await desk.storage.transact(async (ports) => {
      await ports.threads.add({ id: 't-1', changeId: id, comments: [words] });
      await tellOfComment(ports, rae, change, desk.now());
      await tellOfComment(ports, ann, change, desk.now());
    });
    expect(await told()).toEqual([
      'commented ann',
      'commented bob',
      'commented bob',
      'commented rex',
      'commented rex',
    ]);
  });

  it('only if it happened: what is undone tells nothing', async () => {
    const undone = desk.storage.transact(async (ports) => {
      const { stored } = await desk.changes.load(ports, id);
      const after = { ...stored.change, state: 'in-review' as const };
      await desk.changes.store(ports, ann, stored, after, { action: 'submit' });
      throw new Error('no');
    });
    await expectAsync(undone).toBeRejectedWithError('no');
    expect(await told()).toEqual([]);
  });
});
