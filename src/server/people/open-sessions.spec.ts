import { aDesk, type Desk } from '../changes/registry.fixture.ts';
import { endSessions, nameOf, sessionRowsOf, sessionsOf } from './open-sessions.ts';

const now = '2026-11-25T12:00:00Z';
const [mine, other, old] = ['a', 'b', 'c'].map((letter) => letter.repeat(64)) as [
  string,
  string,
  string,
];

describe('the open sessions of a person', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await aDesk({ sample: false, clock: () => new Date(now) });
  });
  afterAll(() => desk.close());
  beforeEach(() =>
    desk.storage.transact(async ({ sessions }) => {
      for (const [idHash, seenAt] of [
        [mine, '2026-11-25T11:59:00Z'],
        [other, '2026-11-25T11:31:00Z'],
        [old, '2026-11-25T11:29:00Z'],
      ] as const) {
        const createdAt = '2026-11-25T10:00:00Z';
        await sessions.save({
          idHash,
          person: 'ann',
          agent: 'Lynx',
          body: '{}',
          createdAt,
          seenAt,
        });
      }
    }),
  );

  const open = () => sessionsOf(desk.storage.read, desk.clock, 'ann');
  const end = () =>
    desk.storage.transact((ports) =>
      endSessions(ports, desk, { person: 'ann', by: 'bob', but: mine }),
    );

  it('are those seen in the last half hour, the last one first', async () => {
    expect((await open()).map(({ idHash }) => idHash)).toEqual([mine, other]);
  });

  it('are told by half of a hash, and which one asks', async () => {
    const { items } = sessionRowsOf(await open(), other);
    expect(items.map(({ id, current }) => [id, current])).toEqual([
      ['a'.repeat(32), false],
      ['b'.repeat(32), true],
    ]);
    expect(nameOf({ idHash: other })).toBe('b'.repeat(32));
  });

  it('end but for one, and leave an event only where some did', async () => {
    await end();
    expect((await open()).map(({ idHash }) => idHash)).toEqual([mine]);
    const { action, actor, object, payload, seq } = (await desk.storage.read.audit.head())!;
    expect([action, actor, object]).toEqual(['person.sessions-ended', 'bob', 'person/ann']);
    expect(payload).toBe('{"count":1}');
    await end();
    expect((await desk.storage.read.audit.head())?.seq).toBe(seq);
  });
});
