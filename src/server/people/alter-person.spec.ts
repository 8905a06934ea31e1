import { refusalOf } from '../changes/registry.fixture.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { alterPerson, type Alteration } from './alter-person.ts';
import type { Person } from './person-repository.ts';

const clock = () => new Date('2026-03-02T09:00:00Z');
const aPerson = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  name: id,
  email: `${id}@example.org`,
  roles: ['administrator'],
  active: true,
  version: 1,
  createdAt: '2026-03-01T08:00:00Z',
  ...more,
});

describe('altering a person', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  const add = async (person: Person): Promise<Person> => {
    await storage.transact(({ people }) => people.add(person, 'phc'));
    return person;
  };
  const alter = (person: Person, alteration: Alteration) =>
    storage.transact((ports) => alterPerson(ports, { clock }, person, alteration, 'ada'));

  it('to what they are already leaves no trace', async () => {
    const bob = await add(aPerson('bob', { roles: ['viewer', 'reviewer'] }));
    expect(await alter(bob, { roles: ['reviewer', 'viewer'], active: true })).toBe(bob);
    expect(await storage.read.audit.head()).toBeUndefined();
    expect((await storage.read.people.find('bob'))?.version).toBe(1);
  });

  it('counts their version up and is recorded without a name', async () => {
    const bob = await add(aPerson('bob', { roles: ['viewer'] }));
    expect((await alter(bob, { roles: ['integrator'] })).version).toBe(2);
    expect((await storage.read.people.find('bob'))?.version).toBe(2);
    expect(await storage.read.audit.head()).toEqual(
      jasmine.objectContaining({
        actor: 'ada',
        action: 'person.alter',
        object: 'person/bob',
        payload: '{"active":true,"roles":["integrator"]}',
      }),
    );
  });

  it('ends their sessions when they are deactivated, and only then', async () => {
    const bob = await add(aPerson('bob', { roles: ['viewer'] }));
    const at = '2026-03-02T08:59:00Z';
    const session = {
      agent: '',
      idHash: 'h',
      person: 'bob',
      body: '{}',
      createdAt: at,
      seenAt: at,
    };
    await storage.transact(({ sessions }) => sessions.save(session));
    const altered = await alter(bob, { roles: ['reviewer', 'viewer'] });
    expect(await storage.read.sessions.find('h')).toBeDefined();
    await add(aPerson('rae', { roles: ['reviewer'] }));
    await alter(altered, { active: false });
    expect(await storage.read.sessions.find('h')).toBeUndefined();
  });

  for (const [role, code] of [
    ['administrator', 'LAST_ADMINISTRATOR'],
    ['reviewer', 'LAST_REVIEWER'],
  ] as const) {
    it(`leaves at least one ${role} who is active`, async () => {
      const last = await add(aPerson('last', { roles: [role] }));
      await add(aPerson('gone', { roles: [role], active: false }));
      expect(await refusalOf(alter(last, { active: false }))).toBe(code);
      expect(await refusalOf(alter(last, { roles: ['viewer'] }))).toBe(code);
      await add(aPerson('next', { roles: [role] }));
      expect(await refusalOf(alter(last, { active: false }))).toBe('accepted');
    });
  }
});
