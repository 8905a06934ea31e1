import { Type, type Static } from '@fastify/type-provider-typebox';
import { roles } from '../../registry/index.ts';
import { permissions, permissionsOf } from '../http/permission.ts';
import type { Repositories } from '../repositories.ts';
import type { Person } from './person-repository.ts';

const closed = { additionalProperties: false };

export const RoleList = Type.Array(Type.Enum([...roles]), {
  minItems: 1,
  maxItems: roles.length,
  uniqueItems: true,
});
// Controls, line ends and what turns the direction of words around (UAX #9): nobody may pass for somebody else.
const unreadable = '\\u0000-\\u001f\\u007f-\\u009f\\u2028-\\u202e\\u2066-\\u2069';
/** On one line, with something to be seen in it. */
export const PersonName = Type.String({
  minLength: 1,
  maxLength: 200,
  pattern: `^[^${unreadable}]*[^${unreadable}\\s\\u200b-\\u200f\\u2060\\ufeff][^${unreadable}]*$`,
});
/** One @ with something on both sides (HTML, valid e-mail address, is stricter than mail is). */
export const Email = Type.String({
  maxLength: 320,
  pattern: `^[^${unreadable}\\s@]+@[^${unreadable}\\s@]+$`,
});
/** How long one must be is told by `judgePassword`; here only what is worth hashing. */
export const Password = Type.String({ maxLength: 1024 });

/** Somebody who is to be let in. */
export const Guest = Type.Object(
  { name: PersonName, email: Email, roles: RoleList },
  { ...closed, title: 'Guest' },
);

export const Me = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    email: Type.String(),
    roles: RoleList,
    permissions: Type.Array(Type.Enum([...permissions])),
  },
  { ...closed, title: 'Me' },
);

/** Who is signed in, and whether the first account is still to be made. */
export const SessionView = Type.Object(
  { person: Type.Union([Me, Type.Null()]), setupNeeded: Type.Boolean() },
  { ...closed, title: 'Session' },
);

export async function sessionView(
  { people }: Pick<Repositories, 'people'>,
  person: Person | undefined,
): Promise<Static<typeof SessionView>> {
  if (!person) return { person: null, setupNeeded: (await people.list()).length === 0 };
  const { id, name, email, roles: held } = person;
  return {
    person: { id, name, email, roles: [...held], permissions: [...permissionsOf(held)] },
    setupNeeded: false,
  };
}
