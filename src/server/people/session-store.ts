import type { SessionStore } from '@fastify/session';
import { instantBefore, instantOf } from '../clock.ts';
import type { Parts } from '../parts.ts';
import { ReadOnly, StorageFull } from '../storage-errors.ts';
import { sha256Hex } from './secret-token.ts';
import type { StoredSession } from './session-repository.ts';

const minute = 60_000;
export const idleMilliseconds = 30 * minute;
export const absoluteMilliseconds = 12 * 60 * minute;

/** A session is noted as seen this often, not at every request. */
const noteEachMilliseconds = minute;

type StorageAndClock = Pick<Parts, 'storage' | 'clock'>;

/** Sessions in storage, under the hash of their id: who reads the database cannot become anybody. */
export function sessionStore(parts: StorageAndClock): SessionStore {
  return {
    get: (id, done) =>
      void findSession(parts, sha256Hex(id)).then(
        (found) => done(null, found ? (JSON.parse(found.body) as never) : null),
        (error: unknown) => done(error),
      ),
    set: (id, session, done) =>
      void saveSession(parts, sha256Hex(id), session).then(() => done(), done),
    destroy: (id, done) =>
      void parts.storage
        .transact(({ sessions }) => sessions.remove(sha256Hex(id)))
        .then(() => done(), done),
  };
}

async function findSession(
  parts: StorageAndClock,
  idHash: string,
): Promise<StoredSession | undefined> {
  const now = parts.clock();
  const found = await parts.storage.read.sessions.find(idHash);
  if (!found || hasEnded(found, now)) return undefined;
  if (found.seenAt <= instantBefore(now, noteEachMilliseconds)) await noteSeen(parts, found);
  return found;
}

/** Half an hour of silence ends a session, and twelve hours do, however busy it is. */
export const hasEnded = ({ createdAt, seenAt }: StoredSession, now: Date): boolean =>
  createdAt <= instantBefore(now, absoluteMilliseconds) ||
  seenAt <= instantBefore(now, idleMilliseconds);

async function noteSeen(
  { storage, clock }: StorageAndClock,
  session: StoredSession,
): Promise<void> {
  const at = instantOf(clock());
  try {
    await storage.transact(async ({ sessions, people }) => {
      await sessions.noteSeen(session.idHash, at);
      if (session.person !== undefined) await people.noteSeen(session.person, at);
    });
  } catch (error) {
    // Reading goes on while nothing can be written.
    if (!(error instanceof StorageFull || error instanceof ReadOnly)) throw error;
  }
}

async function saveSession(
  { storage, clock }: StorageAndClock,
  idHash: string,
  session: { readonly person?: string; readonly agent?: string; readonly signedInBy?: string },
): Promise<void> {
  const now = instantOf(clock());
  const { person, signedInBy } = session;
  await storage.transact(async ({ sessions, people, audit }) => {
    // The event belongs to the transaction that lets the person in: there is no session without it, and no event twice.
    if (person !== undefined && signedInBy !== undefined && !(await sessions.find(idHash)))
      await audit.append({
        at: now,
        actor: person,
        action: 'session.sign-in',
        object: `person/${person}`,
        payload: { by: signedInBy },
      });
    await sessions.save({
      idHash,
      ...(person !== undefined && { person }),
      agent: session.agent ?? '',
      body: JSON.stringify(session),
      createdAt: now,
      seenAt: now,
    });
    if (person !== undefined) await people.noteSeen(person, now);
  });
}
