import { Refused } from '../http/problem-reply.ts';
import { beginChange } from './begin-change.ts';
import { aDesk, type Desk } from './registry.fixture.ts';

const now = '2026-11-25T10:00:00Z';

describe('a change that set-up begins', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const begin = (baseVersion: number) =>
    desk.storage.transact((ports) => {
      const edit = { kind: 'settings', id: 'main', op: 'update', baseVersion, body: {} } as const;
      return beginChange(ports, 'ann', { title: 'Ours', edits: [edit] }, now);
    });

  it('is a draft of that person, and told in the audit chain', async () => {
    const { change } = await begin(1);
    expect([change.title, change.author, change.state]).toEqual(['Ours', 'ann', 'draft']);
    expect((await desk.storage.read.changes.find(change.id))?.change).toEqual(change);
    const last = (await desk.storage.read.audit.list(0, 10)).at(-1);
    expect([last?.actor, last?.action, last?.object]).toEqual([
      'ann',
      'change.create',
      `change/${change.id}`,
    ]);
  });

  it('obeys the rules of any change', async () => {
    await expectAsync(begin(7)).toBeRejectedWithError(Refused);
  });
});
