import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { hashPassword, isPasswordOf, needsRehash } from './hash-password.ts';
import type { Person } from './person-repository.ts';
import { newSecretToken } from './secret-token.ts';

/** Checked when there is no such person, so that the answer takes as long. */
let nobody: Promise<string> | undefined;

/**
 * @throws Refused UNAUTHENTICATED, the same for an unknown address, a wrong password and an inactive person
 */
export async function signIn(
  { storage }: Pick<Parts, 'storage'>,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Person> {
  nobody ??= hashPassword(newSecretToken());
  const found = await storage.read.people.findByEmail(email);
  const fits = await isPasswordOf(found?.passwordHash ?? (await nobody), password);
  if (!found?.active || !fits) throw new Refused({ code: 'UNAUTHENTICATED' });
  const { passwordHash, ...person } = found;
  if (needsRehash(passwordHash)) {
    const rehashed = await hashPassword(password);
    await storage.transact(({ people }) => people.replacePassword(person.id, rehashed));
  }
  return person;
}
