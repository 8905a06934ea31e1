import { promisify } from 'node:util';
import type { SessionStore } from '@fastify/session';
import type { Storage } from '../repositories.ts';
import { StorageFull } from '../storage-errors.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { sha256Hex } from './secret-token.ts';
import { absoluteMilliseconds, idleMilliseconds, sessionStore } from './session-store.ts';

const second = 1000;
const ada = {
  id: 'ada',
  name: 'Ada',
  email: 'ada@example.org',
  roles: ['viewer'],
  active: true,
  createdAt: '2026-03-01T08:00:00Z',
} as const;

describe('the store of sessions', () => {
  let storage: Storage;
  let store: SessionStore;
  let now: number;
  const clock = () => new Date(now);
  beforeEach(async () => {
    now = Date.parse('2026-03-02T09:00:00Z');
    storage = await anEmptyStorage();
    await storage.transact(({ people }) => people.add(ada, 'phc'));
    store = sessionStore({ storage, clock });
  });
  afterEach(() => storage.close());

  const set = (id: string, session: object, into = store): Promise<void> =>
    promisify(into.set.bind(into))(id, session as never);
  const get = async (id: string, from = store): Promise<unknown> =>
    (await promisify(from.get.bind(from))(id)) ?? null;

  it('gives back what it was given, and nothing for another id', async () => {
    await set('one', { person: 'ada', roles: '["viewer"]' });
    expect(await get('one')).toEqual({ person: 'ada', roles: '["viewer"]' });
    expect(await get('two')).toBeNull();
  });

  it('keeps no id, only its hash', async () => {
    await set('one', {});
    expect(await storage.read.sessions.find('one')).toBeUndefined();
    expect(await storage.read.sessions.find(sha256Hex('one'))).toBeDefined();
  });

  it('tells the audit chain who signed in, and by what, once for each sign-in', async () => {
    await set('one', { person: 'ada', signedInBy: 'password' });
    await set('one', { person: 'ada', signedInBy: 'password', newSecret: 'ABC' });
    await set('two', { person: 'ada' });
    const events = await storage.read.audit.list(0, 10);
    expect(events.map(({ actor, action, payload }) => [actor, action, payload])).toEqual([
      ['ada', 'session.sign-in', '{"by":"password"}'],
    ]);
  });

  it('forgets a session that was destroyed', async () => {
    await set('one', {});
    await new Promise<void>((resolve) => store.destroy('one', () => resolve()));
    expect(await get('one')).toBeNull();
  });

  it('ends a session at half an hour of silence, not a second before', async () => {
    await set('one', {});
    now += idleMilliseconds - second;
    expect(await get('one')).toEqual({});
    now += idleMilliseconds;
    expect(await get('one')).toBeNull();
  });

  it('ends a session twelve hours after it began, however busy', async () => {
    await set('one', {});
    const end = now + absoluteMilliseconds;
    for (; now < end; now += idleMilliseconds - second) expect(await get('one')).toEqual({});
    now = end - second;
    expect(await get('one')).toEqual({});
    now = end;
    expect(await get('one')).toBeNull();
  });

  it('notes once a minute that a person was seen', async () => {
    await set('one', { person: 'ada' });
    const seen = async () => (await storage.read.people.find('ada'))?.lastSeenAt;
    now += 59 * second;
    await get('one');
    expect(await seen()).toBe('2026-03-02T09:00:00Z');
    now += second;
    await get('one');
    expect(await seen()).toBe('2026-03-02T09:01:00Z');
  });

  it('still reads when nothing can be written, and fails when something else fails', async () => {
    await set('one', {});
    now += 60 * second;
    const failing = (error: Error) =>
      sessionStore({ clock, storage: { ...storage, transact: () => Promise.reject(error) } });
    expect(await get('one', failing(new StorageFull()))).toEqual({});
    await expectAsync(get('one', failing(new Error('no')))).toBeRejectedWithError('no');
    await expectAsync(set('two', {}, failing(new StorageFull()))).toBeRejectedWithError(
      StorageFull,
    );
  });
});
