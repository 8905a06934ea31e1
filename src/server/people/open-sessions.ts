import { Type, type Static } from '@fastify/type-provider-typebox';
import { instantOf, type Clock } from '../clock.ts';
import { closed, InstantText } from '../http/described.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import type { StoredSession } from './session-repository.ts';
import { hasEnded } from './session-store.ts';

const SessionRow = Type.Object(
  {
    id: Type.String({ description: 'Names it, and opens nothing.' }),
    agent: Type.String({ description: 'The browser, as it calls itself.' }),
    startedAt: InstantText,
    seenAt: InstantText,
    current: Type.Boolean({ description: 'The session of this request.' }),
  },
  { ...closed, title: 'SessionOfPerson' },
);
export const SessionRows = Type.Object(
  { items: Type.Array(SessionRow) },
  { ...closed, title: 'SessionsOfPerson' },
);

/** Half of the hash under which it is kept: enough to tell sessions apart. */
export const nameOf = ({ idHash }: Pick<StoredSession, 'idHash'>): string => idHash.slice(0, 32);

/** Those of a person that have not ended, the one last seen first. */
export async function sessionsOf(
  { sessions }: Pick<Repositories, 'sessions'>,
  clock: Clock,
  person: string,
): Promise<readonly StoredSession[]> {
  return (await sessions.list(person)).filter((session) => !hasEnded(session, clock()));
}

/** @param mine hash of the session that asks */
export const sessionRowsOf = (
  sessions: readonly StoredSession[],
  mine: string,
): Static<typeof SessionRows> => ({
  items: sessions.map((session) => ({
    id: nameOf(session),
    agent: session.agent,
    startedAt: session.createdAt,
    seenAt: session.seenAt,
    current: session.idHash === mine,
  })),
});

/**
 * Ends every session of a person but one, and records it when there was any.
 * @param but hash of the session that stays
 */
export async function endSessions(
  { sessions, audit }: Pick<Repositories, 'sessions' | 'audit'>,
  { clock }: Pick<Parts, 'clock'>,
  { person, by, but }: { readonly person: string; readonly by: string; readonly but: string },
): Promise<void> {
  const open = await sessionsOf({ sessions }, clock, person);
  const count = open.filter(({ idHash }) => idHash !== but).length;
  await sessions.removeOf(person, but);
  if (count === 0) return;
  await audit.append({
    at: instantOf(clock()),
    actor: by,
    action: 'person.sessions-ended',
    object: `person/${person}`,
    payload: { count },
  });
}
