import { approve, submit, withdrawApproval, type Actor, type Role } from '../../registry/index.ts';
import { changesInReview, waitsFor } from './changes-in-review.ts';
import { aDesk, anEntryEdit, ann, bob, rae, rex, seen, type Desk } from './registry.fixture.ts';

describe('the changes in review', () => {
  let desk: Desk;
  let first: string;
  let second: string;
  beforeAll(async () => {
    desk = await aDesk();
    first = await submitted('one');
    second = await submitted('two');
    await desk.create('Still a draft');
  });
  afterAll(() => desk.close());

  async function submitted(id: string): Promise<string> {
    const { change } = await desk.create(`Adds ${id}`);
    await desk.save(change.id, anEntryEdit(id, `name_${id}`));
    await desk.move(change.id, 'submit', submit, ann);
    return change.id;
  }
  const found = () => changesInReview(desk.storage.read, desk);
  const waiting = async (actor: Actor) =>
    (await found()).filter((one) => waitsFor(actor, one)).map(({ change }) => change.id);
  const inTwoRoles: Actor = { ...ann, roles: ['administrator', 'reviewer'] satisfies Role[] };

  it('are no others, newest first, each whole and with the hash that a verdict has to name', async () => {
    const [newest, oldest, ...more] = await found();
    expect([newest?.change.id, oldest?.change.id, more]).toEqual([second, first, []]);
    expect(newest?.change.edits).toHaveSize(1);
    expect(newest?.context.contentHash).not.toBe(oldest?.context.contentHash);
  });

  it('wait for a reviewer who had no hand in them, and for nobody else', async () => {
    expect(await waiting(rae)).toEqual([second, first]);
    for (const actor of [bob, inTwoRoles, { kind: 'system' } as const]) {
      expect(await waiting(actor)).toEqual([]);
    }
  });

  it('wait no more for who approved, and again once the approval was taken back', async () => {
    await desk.move(second, 'approve', seen(approve), rex);
    expect(await waiting(rex)).toEqual([first]);
    await desk.move(second, 'withdraw-approval', withdrawApproval, rex);
    expect(await waiting(rex)).toEqual([second, first]);
  });
});
