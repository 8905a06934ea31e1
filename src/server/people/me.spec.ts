import { Value } from 'typebox/value';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { Email, PersonName, RoleList, sessionView } from './me.ts';
import type { Person } from './person-repository.ts';

const ada: Person = {
  id: 'p-1',
  name: 'Ada',
  email: 'ada@example.org',
  roles: ['reviewer'],
  active: true,
  version: 1,
  createdAt: '2026-03-01T08:00:00Z',
  lastSeenAt: '2026-03-01T09:00:00Z',
};

describe('the view of a session', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  it('asks for the first account while there is none, and never again', async () => {
    expect(await sessionView(storage.read, undefined)).toEqual({ person: null, setupNeeded: true });
    await storage.transact(({ people }) => people.add(ada, 'phc'));
    const after = { person: null, setupNeeded: false };
    expect(await sessionView(storage.read, undefined)).toEqual(after);
  });

  it('tells who is signed in and what they may do, and no more', async () => {
    expect(await sessionView(storage.read, ada)).toEqual({
      person: {
        id: 'p-1',
        name: 'Ada',
        email: 'ada@example.org',
        roles: ['reviewer'],
        permissions: ['read', 'comment', 'review', 'audit'],
      },
      setupNeeded: false,
    });
  });
});

for (const [schema, what, good, bad] of [
  [
    Email,
    'an e-mail address',
    ['a@b', 'o’hara@exämple.org'],
    ['', 'a', '@b', 'a@', 'a@b@c', 'a b@c'],
  ],
  [PersonName, 'the name of a person', ['A', ' Ada '], ['', ' ', 'x'.repeat(201)]],
  [RoleList, 'a list of roles', [['viewer']], [[], ['king'], ['viewer', 'viewer'], 'viewer']],
] as const) {
  describe(what, () => {
    for (const value of good) {
      it(`may be ${JSON.stringify(value)}`, () => expect(Value.Check(schema, value)).toBeTrue());
    }
    for (const value of bad) {
      it(`is never ${JSON.stringify(value).slice(0, 30)}`, () =>
        expect(Value.Check(schema, value)).toBeFalse());
    }
  });
}
