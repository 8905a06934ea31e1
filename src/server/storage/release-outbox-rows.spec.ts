import { rmSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { Storage } from '../repositories.ts';
import { migrate } from './migrate.ts';
import { databaseFile, storageOn } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { aFolder } from './storage.fixture.ts';

describe('the outbox', () => {
  let folder: string;
  let database: DatabaseSync;
  let storage: Storage;
  beforeEach(async () => {
    folder = aFolder();
    database = openDatabase(databaseFile(folder));
    await migrate(database, folder);
    storage = storageOn(database, openDatabase(databaseFile(folder), true));
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  const add = (release: number) =>
    storage.transact(({ outbox }) =>
      outbox.add({
        topic: 'release.published',
        payload: { release, title: 'É' },
        createdAt: '2026-03-02T08:00:00Z',
      }),
    );
  const releases = async (limit = 10) =>
    (await storage.read.outbox.list(limit)).map(({ payload }) => payload['release']);

  it('gives back what is to be told, oldest first, no more than asked', async () => {
    for (const n of [1, 2, 3]) await add(n);
    expect(await releases()).toEqual([1, 2, 3]);
    expect(await releases(2)).toEqual([1, 2]);
    expect((await storage.read.outbox.list(1))[0]).toEqual({
      topic: 'release.published',
      payload: { release: 1, title: 'É' },
      createdAt: '2026-03-02T08:00:00Z',
    });
  });

  it('leaves out what was told already', async () => {
    for (const n of [1, 2]) await add(n);
    database.exec(`update outbox set done_at = '2026-03-02T08:01:00Z' where id = 1`);
    expect(await releases()).toEqual([2]);
  });

  const now = '2026-03-02T09:00:00Z';
  const due = async (topics = ['release.published'], limit = 10) =>
    (await storage.read.outbox.listDue(topics, now, limit)).map(({ id, attempts }) => [
      id,
      attempts,
    ]);

  it('gives out what may be tried now, of the topics asked for', async () => {
    for (const n of [1, 2, 3]) await add(n);
    expect(await due()).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
    ]);
    expect(await due(['release.published'], 1)).toEqual([[1, 0]]);
    expect(await due(['mail.submitted'])).toEqual([]);
  });

  it('holds back what was postponed until its time, and counts the attempts', async () => {
    for (const n of [1, 2]) await add(n);
    const postpone = (id: number, nextAt: string) =>
      storage.transact(({ outbox }) => outbox.postpone(id, nextAt, 'away'));
    await postpone(1, '2026-03-02T09:00:01Z');
    await postpone(2, '2026-03-02T08:59:00Z');
    await postpone(2, now);
    expect(await due()).toEqual([[2, 2]]);
  });

  it('never gives out again what is finished', async () => {
    for (const n of [1, 2]) await add(n);
    await storage.transact(({ outbox }) => outbox.finish(1, now, 'no such mailbox'));
    expect(await due()).toEqual([[2, 0]]);
    expect(await releases()).toEqual([2]);
    const { done_at: doneAt, failure } = database
      .prepare('select done_at, failure from outbox where id = 1')
      .get() as Record<string, unknown>;
    expect([doneAt, failure]).toEqual([now, 'no such mailbox']);
  });

  it('forgets what was finished before a time, and gives no id again', async () => {
    for (const n of [1, 2, 3]) await add(n);
    const last = '2026-03-02T08:02:00Z';
    await storage.transact(({ outbox }) => outbox.finish(1, '2026-03-02T08:01:00Z'));
    await storage.transact(({ outbox }) => outbox.finish(3, last, 'given up'));
    expect(await storage.transact(({ outbox }) => outbox.removeFinished(last))).toBe(1);
    expect(await storage.transact(({ outbox }) => outbox.removeFinished(now))).toBe(1);
    expect(await releases()).toEqual([2]);
    await add(4);
    expect((await due()).map(([id]) => id)).toEqual([2, 4]);
  });
});
