import type { Role } from '../../registry/index.ts';
import { instantOf } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import type { Invitation } from './invitation-repository.ts';
import type { Person } from './person-repository.ts';
import { newSecretToken, sha256Hex } from './secret-token.ts';
import { addPerson } from './set-up.ts';

const invitationMilliseconds = 7 * 24 * 60 * 60 * 1000;
const resetMilliseconds = 60 * 60 * 1000;

type Tools = Pick<Parts, 'ids' | 'clock' | 'publicUrl'>;

/** The address that lets one person in. It holds the only copy of its token. */
export const linkTo = ({ publicUrl }: Pick<Parts, 'publicUrl'>, token: string): string =>
  `${publicUrl()}/invite/${token}`;

/** @returns the invitation and the token of its link, which is not kept */
export async function invite(
  { people, invitations, audit }: Repositories,
  { ids, clock }: Tools,
  guest: { readonly name: string; readonly email: string; readonly roles: readonly Role[] },
  by: string,
): Promise<{ readonly invitation: Invitation; readonly token: string }> {
  if (await people.findByEmail(guest.email)) {
    throw new Refused({
      code: 'VALIDATION',
      at: '/email',
      detail: 'Somebody with this e-mail address has an account.',
    });
  }
  const invitation = { id: ids(), ...guest, ...periodFrom(clock(), invitationMilliseconds) };
  const token = newSecretToken();
  await invitations.add(invitation, sha256Hex(token));
  await audit.append({
    at: invitation.createdAt,
    actor: by,
    action: 'invitation.add',
    object: `invitation/${invitation.id}`,
    payload: { roles: guest.roles },
  });
  return { invitation, token };
}

/** @throws Refused NOT_FOUND when none is open under this id */
export async function withdraw(
  { invitations, audit }: Repositories,
  { clock }: Pick<Parts, 'clock'>,
  id: string,
  by: string,
): Promise<void> {
  const at = instantOf(clock());
  if (!(await invitations.close(id, at))) throw new Refused({ code: 'NOT_FOUND' });
  const object = `invitation/${id}`;
  await audit.append({ at, actor: by, action: 'invitation.withdraw', object, payload: {} });
}

/** A link that gives an existing person a new password; ordered by the operator. An earlier one ends. @returns its token */
export async function offerNewPassword(
  { invitations, audit }: Repositories,
  { ids, clock }: Tools,
  { id, name, email, roles }: Person,
): Promise<string> {
  const period = periodFrom(clock(), resetMilliseconds);
  const token = newSecretToken();
  await invitations.closeOf(id, period.createdAt);
  await invitations.add({ id: ids(), person: id, name, email, roles, ...period }, sha256Hex(token));
  await audit.append({
    at: period.createdAt,
    actor: 'system',
    action: 'person.offer-password',
    object: `person/${id}`,
    payload: {},
  });
  return token;
}

/** @throws Refused NOT_FOUND when it was used, taken back or has expired */
export async function openInvitation(
  { invitations }: Pick<Repositories, 'invitations'>,
  { clock }: Pick<Parts, 'clock'>,
  token: string,
): Promise<Invitation> {
  const found = await invitations.findByToken(sha256Hex(token));
  if (!found || found.expiresAt <= instantOf(clock())) throw new Refused({ code: 'NOT_FOUND' });
  return found;
}

/** Makes the account, or sets the new password and ends every session of the old one. */
export async function accept(
  repositories: Repositories,
  tools: Tools,
  token: string,
  { name, passwordHash }: { readonly name: string; readonly passwordHash: string },
): Promise<Person> {
  const found = await openInvitation(repositories, tools, token);
  await repositories.invitations.close(found.id, instantOf(tools.clock()));
  if (found.person === undefined) {
    return addPerson(repositories, tools, { ...found, name }, passwordHash);
  }
  const person = await repositories.people.find(found.person);
  if (!person?.active) throw new Refused({ code: 'NOT_FOUND' });
  await repositories.people.replacePassword(person.id, passwordHash);
  await repositories.sessions.removeOf(person.id);
  await repositories.audit.append({
    at: instantOf(tools.clock()),
    actor: person.id,
    action: 'person.new-password',
    object: `person/${person.id}`,
    payload: {},
  });
  return person;
}

const periodFrom = (now: Date, milliseconds: number) => ({
  createdAt: instantOf(now),
  expiresAt: instantOf(new Date(now.getTime() + milliseconds)),
});
