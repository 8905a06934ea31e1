import { instantOf } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { hashPassword, isPasswordOf } from './hash-password.ts';
import { judgePassword } from './judge-password.ts';
import type { Person } from './person-repository.ts';

const wrongPassword = (): Refused =>
  new Refused({ code: 'VALIDATION', at: '/current', detail: 'This is not your password.' });

/**
 * Gives a person another password and ends every session of theirs, the one that asks included.
 * @throws Refused VALIDATION at `/current` or `/next`
 */
export async function changePassword(
  { storage, clock }: Pick<Parts, 'storage' | 'clock'>,
  person: Person,
  { current, next }: { readonly current: string; readonly next: string },
): Promise<void> {
  const before = (await storage.read.people.findByEmail(person.email))?.passwordHash ?? '';
  if (!(await isPasswordOf(before, current))) throw wrongPassword();
  const problem = judgePassword(next, person);
  if (problem) throw new Refused({ ...problem, at: '/next' });
  const after = await hashPassword(next);
  await storage.transact(async ({ people, sessions, invitations, audit }) => {
    // Hashing took its time: somebody else may have set another one meanwhile.
    const known = await people.findByEmail(person.email);
    if (known?.passwordHash !== before) throw wrongPassword();
    await people.replacePassword(person.id, after);
    await sessions.removeOf(person.id);
    // A link that was not used must not undo what its owner just did.
    await invitations.closeOf(person.id, instantOf(clock()));
    await audit.append({
      at: instantOf(clock()),
      actor: person.id,
      action: 'person.password-changed',
      object: `person/${person.id}`,
      payload: {},
    });
  });
}
