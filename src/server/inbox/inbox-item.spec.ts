import { Value } from 'typebox/value';
import { requestChanges, submit } from '../../registry/index.ts';
import { changesInReview } from '../changes/changes-in-review.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { Inbox, InboxItem, inboxKinds } from './inbox-item.ts';
import { inboxOf } from './inbox.ts';

describe('the shape of what waits for somebody', () => {
  let desk: Desk;
  let wall = '2026-11-25T10:00:00Z';
  beforeAll(async () => {
    desk = await aDesk({ clock: () => new Date(wall) });
  });
  afterAll(() => desk.close());

  async function submitted(id: string): Promise<string> {
    const change = (await desk.create()).change.id;
    await desk.save(change, anEntryEdit(id, id));
    await desk.move(change, 'submit', submit, ann);
    return change;
  }
  const waiting = async (who: typeof ann) =>
    inboxOf(desk.storage.read, desk, who, await changesInReview(desk.storage.read, desk));

  it('fits all that an inbox can hold', async () => {
    await submitted('one');
    const sentBack = await submitted('two');
    const sending = seen(requestChanges, 'Please name it clearly.');
    await desk.move(sentBack, 'request-changes', sending, rex);
    const comment = { id: 'c-1', person: 'rex', at: desk.now(), text: 'Hm.', revision: 1 };
    await desk.storage.transact(({ threads }) =>
      threads.add({ id: 't-1', changeId: sentBack, comments: [comment] }),
    );
    const [reviews, news] = [await waiting(rex), await waiting(ann)];
    wall = '2028-11-25T10:00:00Z';
    const items = [...reviews, ...news, ...(await waiting(bob))];
    expect([...Value.Errors(Inbox, { items, total: items.length })]).toEqual([]);
    const found = new Set(items.map(({ kind }) => kind));
    expect(inboxKinds.filter((kind) => !found.has(kind))).toEqual([
      'conflicted',
      'schedule-failed',
    ]);
  });

  for (const [what, item] of [
    ['of no kind', { kind: 'gossip' }],
    ['with words of its own', { kind: 'review', text: 'Hurry.' }],
    ['about a change without a title', { kind: 'review', change: { id: 'C-1' } }],
  ] as const) {
    it(`fits nothing ${what}`, () => {
      expect(Value.Check(InboxItem, item)).toBeFalse();
    });
  }
});
