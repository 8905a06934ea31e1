import { instantOf } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { newRecoveryCodes, recoveryHashOf, stepOf } from './second-factor.ts';
import { spendCode, wrongCode } from './spend-code.ts';

type Tools = Pick<Parts, 'storage' | 'clock'>;

/**
 * From now on every way in asks for a code. Ends every session of theirs, the one that asks included.
 * @param code shows that the authenticator has the secret; it counts as used
 * @returns the recovery codes, which are not kept
 * @throws Refused VALIDATION at `/code`, BAD_STATE when it is on already
 */
export async function turnOn(
  { storage, clock }: Tools,
  person: string,
  secret: string,
  code: string,
): Promise<readonly string[]> {
  const step = stepOf(secret, code, clock());
  if (step === undefined) throw wrongCode();
  const codes = newRecoveryCodes();
  await storage.transact(async (repositories) => {
    const { secondFactors } = repositories;
    if (await secondFactors.find(person)) throw new Refused({ code: 'BAD_STATE', state: 'on' });
    // Whoever came in by the password alone has to come in anew.
    await repositories.sessions.removeOf(person);
    await secondFactors.save(person, { secret, step, recoveryHashes: codes.map(recoveryHashOf) });
    await record(repositories, clock(), 'person.second-factor-on', { person, by: person });
  });
  return codes;
}

/** @param code of the authenticator or for recovery. @throws Refused VALIDATION at `/code` */
export async function turnOff(
  { storage, clock }: Tools,
  person: string,
  code: string,
): Promise<void> {
  await storage.transact(async (repositories) => {
    await spendCode(repositories, { clock }, person, code);
    await takeAway(repositories, { clock }, { person, by: person });
  });
}

/** Without a code: whoever lost theirs asks an administrator or the operator. @throws Refused NOT_FOUND when it is off */
export async function takeAway(
  repositories: Pick<Repositories, 'secondFactors' | 'audit'>,
  { clock }: Pick<Parts, 'clock'>,
  whose: Whose,
): Promise<void> {
  const { secondFactors } = repositories;
  if (!(await secondFactors.find(whose.person))) throw new Refused({ code: 'NOT_FOUND' });
  await secondFactors.remove(whose.person);
  await record(repositories, clock(), 'person.second-factor-off', whose);
}

interface Whose {
  readonly person: string;
  /** A person's id or `system`. */
  readonly by: string;
}

async function record(
  { audit }: Pick<Repositories, 'audit'>,
  now: Date,
  action: string,
  { person, by }: Whose,
): Promise<void> {
  await audit.append({
    at: instantOf(now),
    actor: by,
    action,
    object: `person/${person}`,
    payload: {},
  });
}
