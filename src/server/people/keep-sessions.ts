import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import session from '@fastify/session';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { instantOf } from '../clock.ts';
import { personOf } from '../http/admit.ts';
import type { Parts } from '../parts.ts';
import type { Person } from './person-repository.ts';
import { sha256Hex } from './secret-token.ts';
import { sessionCookies } from './session-cookies.ts';
import { sessionStore } from './session-store.ts';

/** A sign-in between password and code: it opens nothing. */
export interface Halfway {
  readonly person: string;
  /** SHA-256 of the password's PHC string: another password ends it. */
  readonly passwordMark: string;
  /** RFC 3339. */
  readonly until: string;
}

/** What let somebody in. */
export type WayOfSigningIn = 'set-up' | 'password' | 'code' | 'link';

declare module 'fastify' {
  interface Session {
    /** Whoever signed in. */
    person?: string;
    /** Their roles when the id of this session was made, as JSON. */
    roles?: string;
    /** By what somebody just signed in; the store tells the audit chain of it, once. */
    signedInBy?: WayOfSigningIn;
    /** The browser that signed in, as it calls itself. */
    agent?: string;
    /** Whoever gave the right password, and owes a code. */
    halfway?: Halfway;
    /** Of a second factor that is being set up; stored with the person once a code proves it. */
    newSecret?: string;
  }
}

const longestAgent = 400;

/** Cookies, sessions and CSRF tokens for every route registered after it in this scope. */
export function keepSessions(server: FastifyInstance, parts: Parts): void {
  const { secure, cookieSecret } = parts;
  const cookies = sessionCookies(secure);
  server.register(cookie);
  server.register(session, {
    secret: cookieSecret,
    cookieName: cookies.session,
    cookie: { ...cookies.options, httpOnly: true },
    store: sessionStore(parts),
    saveUninitialized: false,
    rolling: false,
  });
  server.register(csrf, {
    sessionPlugin: '@fastify/session',
    logLevel: 'info',
    getToken: ({ headers }) => {
      const token = headers['x-csrftoken'];
      return typeof token === 'string' ? token : '';
    },
  });
  server.decorateRequest('person', undefined);
  server.decorateRequest('sessionEnded', false);
  server.addHook('onRequest', async (request, reply) => identify(request, reply, parts));
}

/** Who sent this request. Roles are read now, not taken from the session. */
async function identify(request: FastifyRequest, reply: FastifyReply, parts: Parts): Promise<void> {
  const { session } = request;
  const brought = request.cookies[sessionCookies(parts.secure).session];
  const person = session.person && (await parts.storage.read.people.find(session.person));
  if (person && person.active) {
    if (session.roles !== JSON.stringify(person.roles))
      await openSession(request, reply, person, parts);
    request.person = person;
    request.actor = { kind: 'user', id: person.id, roles: person.roles };
    return;
  }
  request.actor = { kind: 'public' };
  const known = brought === session.encryptedSessionId && session.person === undefined;
  request.sessionEnded = brought !== undefined && !known;
  // The next request is a sign-in, and needs a token that fits the new session.
  if (request.sessionEnded) giveToken(reply, parts.secure);
}

/**
 * A new session id for this person, at sign-in and whenever their roles have changed: no id is fixed in advance.
 * @param by absent where nobody signs in: a person who is known goes on under another id
 */
export async function openSession(
  request: FastifyRequest,
  reply: FastifyReply,
  person: Person,
  { secure }: Pick<Parts, 'secure'>,
  by?: WayOfSigningIn,
): Promise<void> {
  await request.session.regenerate();
  request.session.person = person.id;
  if (by) request.session.signedInBy = by;
  request.session.roles = JSON.stringify(person.roles);
  request.session.agent = (request.headers['user-agent'] ?? '').slice(0, longestAgent);
  giveToken(reply, secure);
}

/** The hash under which the session of this request is kept. */
export const sessionHashOf = ({ session }: Pick<FastifyRequest, 'session'>): string =>
  sha256Hex(session.sessionId);

/** Puts the CSRF token where the console can read it; the session keeps its secret. */
export function giveToken(reply: FastifyReply, secure: boolean): void {
  const { token, options } = sessionCookies(secure);
  reply.setCookie(token, reply.generateCsrf(), options);
}

/** Signs out: ends the session at once, with its audit event; the browser goes on with a new one that belongs to nobody. */
export async function closeSession(
  request: FastifyRequest,
  reply: FastifyReply,
  { storage, clock, secure }: Pick<Parts, 'storage' | 'clock' | 'secure'>,
): Promise<void> {
  const person = personOf(request).id;
  await storage.transact(async ({ sessions, audit }) => {
    await sessions.remove(sessionHashOf(request));
    await audit.append({
      at: instantOf(clock()),
      actor: person,
      action: 'session.sign-out',
      object: `person/${person}`,
      payload: {},
    });
  });
  await request.session.regenerate();
  giveToken(reply, secure);
}
