import type {
  FastifyInstance,
  FastifyRequest,
  preHandlerAsyncHookHandler,
  preHandlerHookHandler,
} from 'fastify';
import type { Actor } from '../../registry/index.ts';
import type { Parts } from '../parts.ts';
import { altersState, checkOrigin } from '../people/check-origin.ts';
import type { Person } from '../people/person-repository.ts';
import { idempotencyKeyOf } from './idempotency.ts';
import { hasEntityTag } from './if-match.ts';
import { permissionsOf } from './permission.ts';
import { Refused } from './problem-reply.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before any handler runs. */
    actor: Actor;
    /** Whoever is signed in and active. */
    person: Person | undefined;
    /** The browser brought a session that has ended. */
    sessionEnded: boolean;
  }
}

/** The person behind a request whose route asks for any permission but `public`. */
export function personOf({ person, routeOptions }: FastifyRequest): Person {
  if (!person) throw new Error(`${routeOptions.url ?? 'A route'} was reached by nobody`);
  return person;
}

/**
 * The order of checks of workflow.md, after the shape: signed in 401, origin and CSRF token 403,
 * permission 403 (404 where there is nothing), `If-Match` present 428, `Idempotency-Key` present 422.
 */
export function admit(server: FastifyInstance, { publicUrl }: Pick<Parts, 'publicUrl'>): void {
  server.addHook('preHandler', requireSignIn);
  server.addHook('preHandler', async (request) => checkOrigin(request, publicUrl()));
  server.addHook('preHandler', requireToken(server));
  server.addHook('preHandler', requirePermission);
  server.addHook('preHandler', requireHeaders);
}

const requireSignIn: preHandlerAsyncHookHandler = async ({
  person,
  sessionEnded,
  routeOptions,
}) => {
  if (routeOptions.config.permission === 'public' || person) return;
  throw new Refused({ code: sessionEnded ? 'SESSION_EXPIRED' : 'UNAUTHENTICATED' });
};

const requireToken =
  (server: FastifyInstance): preHandlerHookHandler =>
  (request, reply, next) => {
    if (altersState(request)) server.csrfProtection(request, reply, next);
    else next();
  };

const requirePermission: preHandlerAsyncHookHandler = async (request) => {
  const { permission, admits } = request.routeOptions.config;
  if (permission === 'public' || permission === 'user') return;
  const { roles } = request.person ?? { roles: [] };
  if (permission === undefined || !permissionsOf(roles).includes(permission)) {
    throw new Refused({ code: 'FORBIDDEN' });
  }
  await admits?.(request);
};

const requireHeaders: preHandlerAsyncHookHandler = async (request) => {
  const { conditional, idempotent } = request.routeOptions.config;
  if (conditional && !hasEntityTag(request)) throw new Refused({ code: 'IF_MATCH_REQUIRED' });
  if (idempotent) idempotencyKeyOf(request);
};
