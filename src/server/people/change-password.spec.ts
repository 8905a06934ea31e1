import { aServer, password, type TestServer } from '../app.fixture.ts';
import { changePassword } from './change-password.ts';
import type { Person } from './person-repository.ts';
import { signIn } from './sign-in.ts';

describe('changing a password', () => {
  let server: TestServer;
  let ada: Person;
  beforeAll(async () => {
    server = await aServer();
    ada = await server.add('Ada', 'administrator');
  });
  afterAll(() => server.close());

  const fits = (words: string) =>
    signIn(server.parts, { email: ada.email, password: words }).then(
      () => true,
      () => false,
    );

  it('lets one of two that come at once win, and ends every session', async () => {
    const [one, other] = ['one more steady lamp', 'another steady lamp'];
    const at = '2026-03-02T09:00:00Z';
    const session = {
      idHash: 'h',
      person: ada.id,
      agent: '',
      body: '{}',
      createdAt: at,
      seenAt: at,
    };
    await server.parts.storage.transact(({ sessions }) => sessions.save(session));
    const both = await Promise.allSettled(
      [one, other].map((next) => changePassword(server.parts, ada, { current: password, next })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const won = both[0]?.status === 'fulfilled';
    expect([await fits(one), await fits(other)]).toEqual([won, !won]);
    expect(await server.parts.storage.read.sessions.list(ada.id)).toEqual([]);
    const events = await server.parts.storage.read.audit.list(0, 99);
    const changes = events.filter(({ action }) => action === 'person.password-changed');
    expect(changes.map(({ actor, object, payload }) => [actor, object, payload])).toEqual([
      [ada.id, `person/${ada.id}`, '{}'],
    ]);
  });
});
