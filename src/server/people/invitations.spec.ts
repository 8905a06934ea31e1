import { refusalOf } from '../changes/registry.fixture.ts';
import type { Repositories, Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import {
  accept,
  invite,
  linkTo,
  offerNewPassword,
  openInvitation,
  withdraw,
} from './invitations.ts';
import { addPerson } from './set-up.ts';

const [second, hour] = [1000, 60 * 60 * 1000];
const eve = { name: 'Eve', email: 'eve@example.org', roles: ['viewer'] } as const;

describe('a link that lets somebody in', () => {
  let storage: Storage;
  let now: number;
  const tools = {
    clock: () => new Date(now),
    ids: () => crypto.randomUUID(),
    publicUrl: () => 'https://cookies.example.org',
  };
  beforeEach(async () => {
    now = Date.parse('2026-03-02T09:00:00Z');
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  const within = <T>(work: (ports: Repositories) => Promise<T>) => storage.transact(work);
  const isOpen = async (token: string) =>
    (await refusalOf(openInvitation(storage.read, tools, token))) === 'accepted';
  const answers = { name: 'Eve E.', passwordHash: 'phc-new' };

  it('holds the token, which nobody can read anywhere else', async () => {
    const { invitation, token } = await within((ports) => invite(ports, tools, eve, 'ada'));
    expect(linkTo(tools, token)).toBe(`https://cookies.example.org/invite/${token}`);
    expect(JSON.stringify(invitation)).not.toContain(token);
    expect(await storage.read.invitations.findByToken(token)).toBeUndefined();
  });

  it('is good for a week when it makes an account, to the second', async () => {
    const { token } = await within((ports) => invite(ports, tools, eve, 'ada'));
    now += 7 * 24 * hour - second;
    expect(await isOpen(token)).toBeTrue();
    now += second;
    expect(await isOpen(token)).toBeFalse();
  });

  it('is good for an hour when it gives a new password', async () => {
    const person = await within((ports) => addPerson(ports, tools, eve, 'phc'));
    const token = await within((ports) => offerNewPassword(ports, tools, person));
    now += hour - second;
    expect(await isOpen(token)).toBeTrue();
    now += second;
    expect(await isOpen(token)).toBeFalse();
  });

  it('works once, gives the roles it names and the name the guest chose', async () => {
    const { token } = await within((ports) => invite(ports, tools, eve, 'ada'));
    const person = await within((ports) => accept(ports, tools, token, answers));
    expect(person).toEqual(
      jasmine.objectContaining({ name: 'Eve E.', email: 'eve@example.org', roles: ['viewer'] }),
    );
    expect(await refusalOf(within((ports) => accept(ports, tools, token, answers)))).toBe(
      'NOT_FOUND',
    );
  });

  it('gives a person a new password and leaves name and roles alone', async () => {
    const person = await within((ports) => addPerson(ports, tools, eve, 'phc'));
    const token = await within((ports) => offerNewPassword(ports, tools, person));
    await within((ports) => accept(ports, tools, token, answers));
    expect(await storage.read.people.findByEmail(eve.email)).toEqual(
      jasmine.objectContaining({ id: person.id, name: 'Eve', passwordHash: 'phc-new' }),
    );
    expect(await storage.read.audit.head()).toEqual(
      jasmine.objectContaining({ action: 'person.new-password', actor: person.id }),
    );
  });

  it('lets nobody in who was deactivated since', async () => {
    const person = await within((ports) => addPerson(ports, tools, eve, 'phc'));
    const token = await within((ports) => offerNewPassword(ports, tools, person));
    await within(({ people }) => people.replace({ ...person, active: false }));
    const work = within((ports) => accept(ports, tools, token, answers));
    expect(await refusalOf(work)).toBe('NOT_FOUND');
    expect((await storage.read.people.findByEmail(eve.email))?.passwordHash).toBe('phc');
  });

  it('can be taken back, once', async () => {
    const { invitation, token } = await within((ports) => invite(ports, tools, eve, 'ada'));
    await within((ports) => withdraw(ports, tools, invitation.id, 'ada'));
    expect(await isOpen(token)).toBeFalse();
    const again = within((ports) => withdraw(ports, tools, invitation.id, 'ada'));
    expect(await refusalOf(again)).toBe('NOT_FOUND');
  });

  it('is recorded without a name or an address', async () => {
    const { invitation } = await within((ports) => invite(ports, tools, eve, 'ada'));
    expect(await storage.read.audit.head()).toEqual(
      jasmine.objectContaining({
        actor: 'ada',
        action: 'invitation.add',
        object: `invitation/${invitation.id}`,
        payload: '{"roles":["viewer"]}',
      }),
    );
  });
});
