import { refusalOf } from '../changes/registry.fixture.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { needsRehash } from './hash-password.ts';
import { signIn } from './sign-in.ts';

const ada = {
  id: 'ada',
  name: 'Ada',
  email: 'ada@example.org',
  roles: ['viewer'],
  active: true,
  createdAt: '2026-03-01T08:00:00Z',
} as const;
/** Of the word "password", at costs of another day. */
const phc =
  '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

describe('checking who signs in', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
    await storage.transact(({ people }) => people.add(ada, phc));
  });
  afterEach(() => storage.close());

  const kept = async () => (await storage.read.people.findByEmail(ada.email))?.passwordHash ?? '';

  it('finds the person, keeps the hash to itself, and hashes again where costs have risen', async () => {
    const person = await signIn({ storage }, { email: 'ADA@example.org', password: 'password' });
    expect(person).toEqual({ ...ada, version: 1 });
    expect(needsRehash(await kept())).toBeFalse();
    const again = signIn({ storage }, { email: ada.email, password: 'password' });
    expect((await again).id).toBe('ada');
  });

  it('refuses a wrong password and leaves the hash alone', async () => {
    const guess = signIn({ storage }, { email: ada.email, password: 'passwort' });
    expect(await refusalOf(guess)).toBe('UNAUTHENTICATED');
    expect(await kept()).toBe(phc);
  });
});
