import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { instantOf } from '../clock.ts';
import type { Repositories } from '../repositories.ts';
import { hashPassword } from './hash-password.ts';
import { judgePassword } from './judge-password.ts';
import type { Person } from './person-repository.ts';
import { isTokenOf, newSecretToken, sha256Hex } from './secret-token.ts';
import type { Role } from '../../registry/index.ts';

const codeFact = 'set-up-code';

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/**
 * A new one-time code for making the first account; the earlier one is void. Only its hash is kept.
 * @returns undefined when there is an account already
 */
export async function newSetUpCode({
  storage,
}: Pick<Parts, 'storage'>): Promise<string | undefined> {
  const code = newSecretToken();
  return storage.transact(async ({ people, facts }) => {
    if ((await people.list()).length > 0) return undefined;
    await facts.save(codeFact, sha256Hex(code));
    return code;
  });
}

/** @throws Refused NOT_FOUND once an account exists, VALIDATION at `/code` when the code is another */
export async function requireSetUpCode(
  { people, facts }: Pick<Repositories, 'people' | 'facts'>,
  code: string,
): Promise<void> {
  if ((await people.list()).length > 0) throw new Refused({ code: 'NOT_FOUND' });
  const hash = await facts.find(codeFact);
  if (hash === undefined || !isTokenOf(hash, code)) {
    throw new Refused({
      code: 'VALIDATION',
      at: '/code',
      detail: 'This is not the code that the server printed when it started.',
    });
  }
}

/** In the transaction that makes the first account. @throws Refused as `requireSetUpCode` does */
export async function spendSetUpCode(repositories: Repositories, code: string): Promise<void> {
  await requireSetUpCode(repositories, code);
  await repositories.facts.remove(codeFact);
}

/** Hashes a password that is good enough. @throws Refused VALIDATION at `/password` */
export async function acceptPassword(person: NewPerson): Promise<string> {
  const problem = judgePassword(person.password, person);
  if (problem) throw new Refused(problem);
  return hashPassword(person.password);
}

/**
 * Adds a person and the audit event that tells of it.
 * @param by a person's id or `system`
 * @throws Refused VALIDATION at `/email` when the address has an account
 */
export async function addPerson(
  { people, audit }: Repositories,
  { ids, clock }: Pick<Parts, 'ids' | 'clock'>,
  { name, email, roles }: Omit<NewPerson, 'password'> & { readonly roles: readonly Role[] },
  passwordHash: string,
  by?: string,
): Promise<Person> {
  if (await people.findByEmail(email)) {
    throw new Refused({
      code: 'VALIDATION',
      at: '/email',
      detail: 'Somebody with this e-mail address has an account.',
    });
  }
  const createdAt = instantOf(clock());
  const person = { id: ids(), name: name.trim(), email, roles, active: true, createdAt };
  await people.add(person, passwordHash);
  await audit.append({
    at: createdAt,
    actor: by ?? person.id,
    action: 'person.add',
    object: `person/${person.id}`,
    payload: { roles },
  });
  return { ...person, version: 1 };
}
