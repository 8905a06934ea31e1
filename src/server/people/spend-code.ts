import { instantOf } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { afterCode } from './second-factor.ts';

/** The same for a code that never was one, is too old or was used. */
export const wrongCode = (): Refused =>
  new Refused({
    code: 'VALIDATION',
    at: '/code',
    detail: 'This code is not right, or was used already.',
  });

/**
 * Uses up a code of the authenticator or a recovery code. One writer at a time: it works once.
 * @throws Refused VALIDATION at `/code`
 */
export async function spendCode(
  { secondFactors, audit }: Repositories,
  { clock }: Pick<Parts, 'clock'>,
  person: string,
  code: string,
): Promise<void> {
  const factor = await secondFactors.find(person);
  const used = factor && afterCode(factor, code, clock());
  if (!used) throw wrongCode();
  await secondFactors.save(person, used.left);
  if (!used.isRecovery) return;
  await audit.append({
    at: instantOf(clock()),
    actor: person,
    action: 'person.recovery-code-used',
    object: `person/${person}`,
    payload: { left: used.left.recoveryHashes.length },
  });
}
