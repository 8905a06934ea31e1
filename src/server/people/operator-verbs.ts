import { roles as knownRoles, type Role } from '../../registry/index.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { mailReset } from '../mail/mail-invitation.ts';
import { linkTo, offerNewPassword, openInvitation } from './invitations.ts';
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
export const resetByOperator = async (parts: Tools, email: string): Promise<string> =>
  (await offerReset(parts, email)).made.link;

/**
 * The same, and mails the link where mail is set up.
 * @returns `mailed` false: no server took it in time, so the link has to be handed over
 */
export async function resetWithMail(
  parts: Tools & Pick<Parts, 'mailer' | 'logger'>,
  email: string,
): Promise<{ readonly link: string; readonly mailed: boolean }> {
  const { person, made } = await offerReset(parts, email);
  return { link: made.link, mailed: await mailReset(parts, person, made) };
}

function offerReset(parts: Tools, email: string) {
  return parts.storage.transact(async (repositories) => {
    const person = await repositories.people.findByEmail(email);
    if (!person?.active) throw wrong('/email', `Nobody active has the e-mail address ${email}.`);
    const token = await offerNewPassword(repositories, parts, person);
    const { id, expiresAt } = await openInvitation(repositories, parts, token);
    return { person, made: { id, expiresAt, link: linkTo(parts, token) } };
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
