import type { Role } from '../../registry/index.ts';
import { instantOf } from '../clock.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import type { Person } from './person-repository.ts';

export interface Alteration {
  readonly roles?: readonly Role[];
  readonly active?: boolean;
}

/** Without them nobody could mend what follows: let people in, or approve a change. */
const indispensable = [
  ['administrator', 'LAST_ADMINISTRATOR'],
  ['reviewer', 'LAST_REVIEWER'],
] as const;

/**
 * Alters roles or activity, ends the sessions of whoever may no longer come in, and records it.
 * @throws Refused LAST_ADMINISTRATOR or LAST_REVIEWER
 */
export async function alterPerson(
  { people, sessions, audit }: Repositories,
  { clock }: Pick<Parts, 'clock'>,
  before: Person,
  alteration: Alteration,
  by: string,
): Promise<Person> {
  const after = { ...before, ...alteration };
  if (after.active === before.active && sameRoles(after.roles, before.roles)) return before;
  const others = (await people.list()).filter(({ id }) => id !== before.id);
  for (const [role, code] of indispensable) {
    if (holds(before, role) && !holds(after, role) && !others.some((one) => holds(one, role))) {
      throw new Refused({ code });
    }
  }
  await people.replace(after);
  if (!after.active) await sessions.removeOf(before.id);
  await audit.append({
    at: instantOf(clock()),
    actor: by,
    action: 'person.alter',
    object: `person/${before.id}`,
    payload: { roles: after.roles, active: after.active },
  });
  return { ...after, version: before.version + 1 };
}

const holds = (person: Person, role: Role): boolean => person.active && person.roles.includes(role);

const sameRoles = (one: readonly Role[], other: readonly Role[]): boolean =>
  one.length === other.length && one.every((role) => other.includes(role));
