import {
  approve,
  instantOf as instantAt,
  setPublishTime,
  submit,
  type Change,
  type Edit,
} from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, bob, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { Scheduler } from './scheduler.ts';

const MINUTE = 60_000;

describe('the scheduler', () => {
  let wall: number;
  let monotonic: number;
  let desk: Desk;
  let scheduler: Scheduler;
  let logged: string[];
  const logger = {
    warn: (line: string) => logged.push(line),
    error: (error: Error) => fail(error),
  };

  beforeEach(async () => {
    wall = Date.parse('2026-11-25T10:00:00Z');
    monotonic = 0;
    logged = [];
    desk = await aDesk({ clock: () => new Date(wall) });
    scheduler = aScheduler();
    await scheduler.tick();
  });
  afterEach(async () => {
    await scheduler.stop();
    await desk.close();
  });

  const aScheduler = (): Scheduler =>
    new Scheduler({ ...desk, logger: logger as never }, () => monotonic);

  /** Both clocks go on; then the scheduler looks. */
  async function pass(milliseconds: number): Promise<void> {
    wall += milliseconds;
    monotonic += milliseconds;
    await scheduler.tick();
  }

  async function scheduled(edit: Edit = anEntryEdit(), time = '2026-11-25T11:00'): Promise<string> {
    const { id } = (await desk.create()).change;
    await desk.save(id, edit);
    const at = instantAt(time, 'UTC')!;
    await desk.move(
      id,
      'set-publish-time',
      (change, by, context) => setPublishTime(change, by, context, at),
      ann,
    );
    await desk.move(id, 'submit', submit, ann);
    const { change } = await desk.move(id, 'approve', seen(approve), rex);
    expect(change.state).toBe('scheduled');
    return id;
  }

  const find = async (id: string): Promise<Change> =>
    (await desk.storage.read.changes.find(id))!.change;
  const stateOf = async (id: string) => (await find(id)).state;
  const newest = () => desk.storage.read.releases.newest();
  async function lastEvent() {
    const event = (await desk.storage.read.audit.head())!;
    const { actor, action, object } = event;
    const payload = JSON.parse(event.payload) as Record<string, unknown>;
    return { actor, action, object, payload };
  }

  it('publishes a change at its time, not a second earlier', async () => {
    const id = await scheduled();
    expect((await desk.files.live())?.release.n).toBe(1);
    await pass(60 * MINUTE - 1000);
    expect(await stateOf(id)).toBe('scheduled');
    await pass(1000);
    expect(await stateOf(id)).toBe('published');
    expect((await newest())?.n).toBe(2);
    expect(await lastEvent()).toEqual({
      actor: 'system',
      action: 'change.publish',
      object: `change/${id}`,
      payload: jasmine.objectContaining({ release: 2, lateSeconds: 0, approvedBy: ['rex'] }),
    });
    expect((await desk.files.live())?.release.n).toBe(2);
  });

  it('publishes up to a quarter of an hour late, and says how late', async () => {
    const id = await scheduled();
    await pass(75 * MINUTE);
    expect(await stateOf(id)).toBe('published');
    expect((await lastEvent()).payload['lateSeconds']).toBe(15 * 60);
  });

  it('never publishes later than that: it goes back to review, and people are told', async () => {
    const id = await scheduled();
    await pass(75 * MINUTE + 1000);
    const { state, scheduleFailure } = await find(id);
    expect(state).toBe('in-review');
    const problems = [{ code: 'SCHEDULE_MISSED', lateSeconds: 901 }];
    expect(scheduleFailure?.problems as unknown).toEqual(problems);
    expect(await lastEvent()).toEqual({
      actor: 'system',
      action: 'change.schedule-failed',
      object: `change/${id}`,
      payload: jasmine.objectContaining({ state: 'in-review', lateSeconds: 901, problems }),
    });
    const messages = await desk.storage.read.outbox.list(100);
    const failures = messages.filter(({ topic }) => topic === 'change.schedule-failed');
    expect(failures.map(({ payload }) => payload)).toEqual([{ changeId: id, problems }] as never);
    expect((await newest())?.n).toBe(1);
  });

  it('does not publish what a reviewer approved who is none any more', async () => {
    const id = await scheduled();
    await desk.setRoles('rex', []);
    await pass(60 * MINUTE);
    const { state, scheduleFailure } = await find(id);
    expect(state).toBe('in-review');
    expect(scheduleFailure?.problems[0]?.code).toBe('NOT_APPROVED');
  });

  async function moved(order: number): Promise<Edit> {
    const live = (await desk.storage.read.documents.find('category', 'internal'))!;
    const { kind, id, version: baseVersion, body } = live;
    return { kind, id, op: 'update', baseVersion, body: { ...body, order } };
  }

  it('does not publish over what somebody else released meanwhile', async () => {
    const id = await scheduled(await moved(70));
    const other = (await desk.create('Other', bob)).change.id;
    await desk.save(other, await moved(71), bob);
    await desk.move(other, 'submit', submit, bob);
    await desk.move(other, 'approve', seen(approve), rex);
    await desk.publish(other);
    await pass(60 * MINUTE);
    expect((await find(id)).scheduleFailure?.problems[0]?.code).toBe('CONFLICT');
  });

  it('publishes two that are due at once one after the other, the earlier time first', async () => {
    const later = await scheduled(anEntryEdit(), '2026-11-25T11:01');
    const earlier = await scheduled(anEntryEdit('other', 'other_name'));
    await pass(62 * MINUTE);
    expect([(await find(earlier)).release, (await find(later)).release]).toEqual([2, 3]);
  });

  it('keeps the second of two on one document from overwriting the first', async () => {
    const first = await scheduled(await moved(70));
    const second = await scheduled(await moved(71));
    await pass(60 * MINUTE);
    expect([await stateOf(first), await stateOf(second)]).toEqual(['published', 'in-review']);
    expect((await find(second)).scheduleFailure?.problems[0]?.code).toBe('CONFLICT');
  });

  it('waits while the clock has jumped, until it went evenly for a while', async () => {
    const id = await scheduled();
    wall += 61 * MINUTE;
    await pass(1000);
    await pass(1000);
    expect(await stateOf(id)).toBe('scheduled');
    expect(logged).toEqual(['Schedules pause: the clock jumped.']);
    await pass(10_000);
    expect(await stateOf(id)).toBe('published');
  });

  it('waits while the clock stands before the newest audit event', async () => {
    const id = await scheduled();
    const at = '2026-11-25T11:10:00Z';
    await desk.storage.transact(({ audit }) =>
      audit.append({ at, actor: 'system', action: 'note', object: 'clock', payload: {} }),
    );
    await pass(65 * MINUTE);
    await pass(1000);
    expect(await stateOf(id)).toBe('scheduled');
    expect(logged).toHaveSize(1);
    await pass(5 * MINUTE);
    expect(await stateOf(id)).toBe('published');
  });

  it('publishes at the next start what came due while the server stood still', async () => {
    const id = await scheduled();
    await scheduler.stop();
    wall += 65 * MINUTE;
    monotonic = 5;
    scheduler = aScheduler();
    scheduler.start();
    await scheduler.stop();
    expect(await stateOf(id)).toBe('published');
    expect((await lastEvent()).payload['lateSeconds']).toBe(300);
  });

  it('lets others pass when one cannot be saved, and tries that one again', async () => {
    const errors: unknown[] = [];
    const stuck = await scheduled();
    const other = await scheduled(anEntryEdit('other', 'other_name'));
    let fails = true;
    const storage = {
      ...desk.storage,
      transact: ((work) =>
        desk.storage.transact(async (ports) => {
          const result = await work(ports);
          if (fails && (await ports.changes.find(stuck))?.change.state === 'published')
            throw new Error('full');
          return result;
        })) as typeof desk.storage.transact,
    };
    const log = { error: (error: unknown) => errors.push(error) } as never;
    scheduler = new Scheduler({ ...desk, storage, logger: log }, () => monotonic);
    await pass(60 * MINUTE);
    expect([await stateOf(stuck), await stateOf(other)]).toEqual(['scheduled', 'published']);
    fails = false;
    await pass(1000);
    expect(await stateOf(stuck)).toBe('scheduled');
    await pass(30_000);
    expect(await stateOf(stuck)).toBe('published');
    expect(errors).toHaveSize(1);
  });
});
