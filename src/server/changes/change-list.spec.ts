import { approve, submit, withdraw, type Actor } from '../../registry/index.ts';
import { listChanges, type ChangeTab } from './change-list.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from './registry.fixture.ts';

describe('a row in the list of changes', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create('Colours')).change);
  });
  afterEach(() => desk.close());

  const page = (tab: ChangeTab, by: Actor = ann, number = 1) =>
    listChanges(desk.storage.read, desk, by, { tab, page: number });
  const row = async (tab: ChangeTab) => (await page(tab)).items.find((one) => one.id === id);

  it('names whoever had a hand in it, and counts its edits', async () => {
    await desk.save(id, anEntryEdit());
    await desk.save(id, { kind: 'entry', id: 'csrftoken', op: 'delete', baseVersion: 1 }, bob);
    expect(await row('open')).toEqual(
      jasmine.objectContaining({
        title: 'Colours',
        author: { id: 'ann', name: 'ANN' },
        contributors: [
          { id: 'ann', name: 'ANN' },
          { id: 'bob', name: 'BOB' },
        ],
        edits: 2,
        revision: 3,
      }),
    );
  });

  it('counts the errors that stand in its way, until it is over', async () => {
    await desk.save(id, { ...anEntryEdit(), op: 'create', body: { names: [] } });
    expect((await row('open'))?.errors).toBeGreaterThan(0);
    await desk.move(id, 'withdraw', withdraw, ann);
    expect((await row('closed'))?.errors).toBe(0);
  });

  it('counts the approvals of what it says now', async () => {
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    expect(await row('open')).toEqual(jasmine.objectContaining({ approved: false, approvals: 0 }));
    await desk.move(id, 'approve', seen(approve), rex);
    const after = { approved: true, approvals: 1, approvalsNeeded: 1 };
    expect(await row('open')).toEqual(jasmine.objectContaining(after));
    expect((await page('needs-review', rex)).total).toBe(1);
  });

  it('stands on one page of 25, newest first', async () => {
    for (let n = 0; n < 25; n++) await desk.create(`Number ${n}`);
    const [first, second] = [await page('open'), await page('open', ann, 2)];
    expect([first.items.length, first.total, first.size]).toEqual([25, 26, 25]);
    expect(first.items[0]?.title).toBe('Number 24');
    expect(second.items.map((one) => one.id)).toEqual([id]);
  });

  it('is mine when I had a hand in it', async () => {
    expect((await page('mine', bob)).total).toBe(0);
    await desk.save(id, anEntryEdit(), bob);
    expect((await page('mine', bob)).items.map((one) => one.id)).toEqual([id]);
  });
});
