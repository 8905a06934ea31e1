import { Value } from 'typebox/value';
import {
  approve,
  openThread,
  reject,
  reply,
  requestChanges,
  submit,
  withdrawApproval,
  type Actor,
  type Edit,
  type Thread,
} from '../../registry/index.ts';
import { changesInReview } from '../changes/changes-in-review.ts';
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
import { InboxItem } from './inbox-item.ts';
import { inboxOf } from './inbox.ts';

describe('an inbox', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create('Colours')).change);
    await desk.save(id, anEntryEdit());
  });
  afterEach(() => desk.close());

  const itemsOf = async (who: Actor, now = '2026-11-25T12:00:00Z') => {
    const parts = { ...desk, now: () => now };
    const { read } = desk.storage;
    return inboxOf(read, parts, who, await changesInReview(read, parts));
  };
  const kindsOf = async (who: Actor, now?: string) =>
    (await itemsOf(who, now)).map(({ kind, detail = '' }) => `${kind} ${detail}`.trim());
  const say = (by: Actor, to?: Thread): Promise<Thread> =>
    desk.storage.transact(async ({ threads }) => {
      const words = { id: crypto.randomUUID(), at: desk.now(), text: 'Hm.', revision: 1 };
      const place = { id: 't-1', changeId: id };
      const outcome = to ? reply(to, by, words) : openThread(place, by, words);
      if (!outcome.ok) throw new Error('nobody may say that');
      await (to ? threads.replace(to, outcome.value) : threads.add(outcome.value));
      return outcome.value;
    });

  it('is empty for whoever nothing waits for', async () => {
    expect(await itemsOf(ann)).toEqual([]);
    expect(await itemsOf(rex)).toEqual([]);
    expect(await itemsOf({ kind: 'public' })).toEqual([]);
  });

  it('holds what a reviewer has not judged, once more when a verdict was taken back', async () => {
    await desk.move(id, 'submit', submit, ann);
    expect(await kindsOf(rex)).toEqual(['review']);
    expect((await itemsOf(rex))[0]?.change).toEqual({ id, title: 'Colours' });
    expect(await itemsOf(ann)).toEqual([]);
    await desk.move(id, 'approve', seen(approve), rex);
    expect(await kindsOf(rex)).toEqual([]);
    expect(await kindsOf(rae)).toEqual(['review']);
    await desk.move(id, 'withdraw-approval', withdrawApproval, rex);
    expect(await kindsOf(rex)).toEqual(['review again']);
  });

  it('holds a change again after new content', async () => {
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.save(id, anEntryEdit('other', 'other_name'), bob, { dropApprovals: true });
    expect(await kindsOf(rex)).toEqual(['review again']);
  });

  it('holds what was sent back until it is taken up, and what was rejected for 30 days', async () => {
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'request-changes', seen(requestChanges), rex);
    expect(await kindsOf(ann)).toEqual(['came-back changes-requested']);
    expect(await kindsOf(bob)).toEqual([]);
    await desk.move(id, 'submit', submit, ann);
    expect(await kindsOf(ann)).toEqual([]);
    await desk.move(id, 'reject', seen(reject), rex);
    expect(await kindsOf(ann, '2026-12-25T12:00:00Z')).toEqual(['came-back rejected']);
    expect(await kindsOf(ann, '2026-12-26T12:00:00Z')).toEqual([]);
  });

  it('holds a change whose time came in vain', async () => {
    const at = '2026-11-25T11:00:00Z';
    await desk.storage.transact(async ({ changes }) => {
      const before = (await changes.find(id))!;
      const problems = [{ code: 'NOT_APPROVED', approvals: 0, needed: 1 } as const];
      const scheduleFailure = { at, lateSeconds: 0, problems };
      await changes.replace(before, { ...before.change, state: 'in-review', scheduleFailure });
    });
    expect((await itemsOf(ann))[0]).toEqual({
      kind: 'schedule-failed',
      at,
      change: { id, title: 'Colours' },
      detail: 'NOT_APPROVED',
    });
    expect(await itemsOf(bob)).toEqual([]);
  });

  it('holds threads in which somebody else had the last word', async () => {
    const thread = await say(rex);
    expect(await kindsOf(ann)).toEqual(['thread t-1']);
    expect(await kindsOf(rex)).toEqual([]);
    const answered = await say(ann, thread);
    expect(await kindsOf(ann)).toEqual([]);
    await say(rex, answered);
    expect(await kindsOf(ann)).toEqual(['thread t-1']);
  });

  it('tells two answers on one change apart: by whom, about what, and how they begin', async () => {
    const anchor = { kind: 'entry', id: 'theme', path: '/purpose/fr' } as const;
    await say(rex);
    await desk.storage.transact(({ threads }) =>
      threads.add({
        ...{ id: 't-2', changeId: id, anchor },
        comments: [{ id: 'c', person: 'rae', at: desk.now(), text: ' Two\n lines. ', revision: 1 }],
      }),
    );
    const told = (await itemsOf(ann)).map(({ by, words, about }) => ({ by, words, about }));
    expect(told).toContain({ by: 'REX', words: 'Hm.', about: undefined });
    const about = { ...anchor, title: 'theme_choice' };
    expect(told).toContain({ by: 'RAE', words: 'Two lines.', about });
  });

  it('holds for its authors what was approved and then overtaken by a release', async () => {
    const live = (await desk.storage.read.documents.find('location', 'front-office'))!;
    const edit = (order: number): Edit => ({
      ...{ kind: 'location', id: 'front-office', op: 'update', baseVersion: live.version },
      body: { ...live.body, order },
    });
    const other = (await desk.create('Places', bob)).change.id;
    for (const [change, by, order] of [
      [id, ann, 71],
      [other, bob, 72],
    ] as const) {
      await desk.save(change, edit(order), by);
      await desk.move(change, 'submit', submit, by);
      await desk.move(change, 'approve', seen(approve), rex);
    }
    expect(await kindsOf(ann)).toEqual([]);
    await desk.publish(other, bob);
    const [item] = await itemsOf(ann);
    expect(item).toEqual(
      jasmine.objectContaining({
        kind: 'conflicted',
        change: { id, title: 'Colours' },
        release: 2,
      }),
    );
    expect([...Value.Errors(InboxItem, item)]).toEqual([]);
    expect(await kindsOf(bob)).toEqual([]);
    await desk.save(id, anEntryEdit('more', 'more'), ann, { dropApprovals: true });
    expect(await kindsOf(ann)).toEqual([]);
  });

  it('holds dates for administrators and reviewers: the longest overdue first, then the newest', async () => {
    await say(rex);
    const items = await itemsOf(ann, '2030-01-01T00:00:00Z');
    const dues = items.flatMap(({ due }) => due ?? []);
    expect(dues.length).toBeGreaterThan(0);
    expect(dues).toEqual(dues.toSorted());
    expect(items.at(-1)?.kind).toBe('thread');
    const viewer = { kind: 'user', id: 'vic', roles: ['viewer'] } as const;
    expect(await itemsOf(viewer, '2030-01-01T00:00:00Z')).toEqual([]);
    expect(await kindsOf(rae, '2030-01-01T00:00:00Z')).toHaveSize(dues.length);
  });
});
