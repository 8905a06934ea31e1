import { roles as knownRoles, type Role } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { linkTo, offerNewPassword } from './invitations.ts';
import { acceptPassword, addPerson, type NewPerson } from './set-up.ts';
import { takeAway } from './turn-second-factor.ts';

type Tools = Pick<Parts, 'storage' | 'clock' | 'ids' | 'publicUrl'>;

/** Adds a person by whoever holds the data folder. @throws Refused VALIDATION naming what is wrong */
export async function addByOperator(
  parts: Tools,
  person: NewPerson,
  roleNames: readonly string[],
): Promise<void> {
  const roles = roleNames.map(roleFrom);
  if (!/^[^\s@]+@[^\s@]+$/.test(person.email)) {
    throw wrong('/email', `${person.email} is not an e-mail address.`);
  }
  const passwordHash = await acceptPassword(person);
  await parts.storage.transact((repositories) =>
    addPerson(repositories, parts, { ...person, roles }, passwordHash, 'system'),
  );
}

/** @returns the link that sets a new password once. @throws Refused VALIDATION for an unknown person */
export function resetByOperator(parts: Tools, email: string): Promise<string> {
  return parts.storage.transact(async (repositories) => {
    const person = await repositories.people.findByEmail(email);
    if (!person?.active) throw wrong('/email', `Nobody active has the e-mail address ${email}.`);
    return linkTo(parts, await offerNewPassword(repositories, parts, person));
  });
}

/** Takes the second factor of a person away who lost it, and with it every code. @throws Refused VALIDATION when there is none */
export function takeFactorByOperator(
  parts: Pick<Parts, 'storage' | 'clock'>,
  email: string,
): Promise<void> {
  return parts.storage.transact(async (repositories) => {
    const person = await repositories.people.findByEmail(email);
    if (!person || !(await repositories.secondFactors.find(person.id))) {
      throw wrong('/email', `Nobody with the e-mail address ${email} has a second factor.`);
    }
    await takeAway(repositories, parts, { person: person.id, by: 'system' });
  });
}

function roleFrom(name: string): Role {
  const role = knownRoles.find((known) => known === name);
  if (role !== undefined) return role;
  throw wrong('/roles', `A role is ${knownRoles.join(', ')}, not "${name}".`);
}

const wrong = (at: string, detail: string): Refused =>
  new Refused({ code: 'VALIDATION', at, detail });
