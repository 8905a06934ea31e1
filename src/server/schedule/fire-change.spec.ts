import { approve, instantOf, setPublishTime, submit } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { fireChange } from './fire-change.ts';

describe('the time of one change', () => {
  let wall: string;
  let desk: Desk;
  beforeAll(async () => {
    wall = '2026-11-25T10:00:00Z';
    desk = await aDesk({ clock: () => new Date(wall) });
  });
  afterAll(() => desk.close());

  async function scheduled(name: string): Promise<string> {
    wall = '2026-11-25T10:00:00Z';
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit(name, name));
    const at = instantOf('2026-11-25T11:00', 'UTC')!;
    await desk.move(id, 'set-publish-time', (...judged) => setPublishTime(...judged, at), ann);
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    return id;
  }
  const fire = (id: string) => desk.storage.transact((ports) => fireChange(ports, desk, id));
  const stateOf = async (id: string) => (await desk.storage.read.changes.find(id))?.change.state;

  it('brings about nothing before it comes, and its release once', async () => {
    const id = await scheduled('one');
    wall = '2026-11-25T10:59:59Z';
    expect([await fire(id), await stateOf(id)]).toEqual([undefined, 'scheduled']);
    wall = '2026-11-25T11:00:05Z';
    expect([await fire(id), await fire(id)]).toEqual(['published', undefined]);
    expect((await desk.storage.read.releases.newest())?.changeId).toBe(id);
    const { actor, payload } = (await desk.storage.read.audit.head())!;
    expect([actor, JSON.parse(payload)]).toEqual([
      'system',
      jasmine.objectContaining({ lateSeconds: 5 }),
    ]);
  });

  it('sends it back to review when it came in vain, and tells why', async () => {
    const id = await scheduled('two');
    const releases = (await desk.storage.read.releases.newest())?.n;
    await desk.setRoles('rex', ['viewer']);
    wall = '2026-11-25T11:00:00Z';
    expect([await fire(id), await stateOf(id)]).toEqual(['failed', 'in-review']);
    await desk.setRoles('rex', ['reviewer']);
    expect((await desk.storage.read.releases.newest())?.n).toBe(releases);
    const told = await desk.storage.read.outbox.listDue(['change.schedule-failed'], wall, 9);
    expect(told.map(({ payload }) => payload)).toEqual([
      { changeId: id, problems: [jasmine.objectContaining({ code: 'NOT_APPROVED' })] },
    ]);
    const { action, payload } = (await desk.storage.read.audit.head())!;
    expect([action, JSON.parse(payload)]).toEqual([
      'change.schedule-failed',
      jasmine.objectContaining({ problems: told[0]?.payload['problems'] }),
    ]);
  });
});
