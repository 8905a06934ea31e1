import { Type, type Static } from '@fastify/type-provider-typebox';
import type { Clock } from '../clock.ts';
import { closed, InstantText } from '../http/described.ts';
import { permissionsOf } from '../http/permission.ts';
import type { Repositories } from '../repositories.ts';
import { RoleList } from './me.ts';
import type { Person } from './person-repository.ts';
import { hasEnded } from './session-store.ts';

export const PersonRow = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    email: Type.String(),
    roles: RoleList,
    active: Type.Boolean(),
    lastSeenAt: Type.Optional(InstantText),
    secondFactor: Type.Boolean({ description: 'A code is asked beside the password.' }),
    sessions: Type.Integer({ minimum: 0, description: 'Browsers they are signed in with.' }),
    etag: Type.String(),
  },
  { ...closed, title: 'Person' },
);
export type PersonRow = Static<typeof PersonRow>;

export const PersonRows = Type.Object(
  {
    items: Type.Array(PersonRow),
    noReviewerFor: Type.Array(Type.String(), {
      description: 'People whose changes nobody could approve: no other reviewer is active.',
    }),
  },
  { ...closed, title: 'People' },
);

export const etagOf = ({ id, version }: Person): string => `"${id}.${version}"`;

/** People as they are shown, with how they come in and where they are in. */
export async function personRowsOf(
  { sessions, secondFactors }: Pick<Repositories, 'sessions' | 'secondFactors'>,
  clock: Clock,
  people: readonly Person[],
): Promise<PersonRow[]> {
  const now = clock();
  const withFactor = new Set(await secondFactors.list());
  const open = (await sessions.list()).filter((session) => !hasEnded(session, now));
  const counts = Map.groupBy(open, ({ person }) => person);
  return people.map((person) => ({
    id: person.id,
    name: person.name,
    email: person.email,
    roles: [...person.roles],
    active: person.active,
    ...(person.lastSeenAt !== undefined && { lastSeenAt: person.lastSeenAt }),
    secondFactor: withFactor.has(person.id),
    sessions: counts.get(person.id)?.length ?? 0,
    etag: etagOf(person),
  }));
}

/** Whoever may edit while no other active person may review: an approver is never one of the authors. */
export function noReviewerFor(people: readonly Person[]): string[] {
  const active = people.filter((person) => person.active);
  const may = (person: Person, permission: 'edit' | 'review'): boolean =>
    permissionsOf(person.roles).includes(permission);
  const reviewers = active.filter((person) => may(person, 'review'));
  return active
    .filter((person) => may(person, 'edit') && reviewers.every(({ id }) => id === person.id))
    .map(({ id }) => id);
}
