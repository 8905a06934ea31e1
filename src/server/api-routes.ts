import type { FastifyPluginAsync } from 'fastify';
import { admit } from './http/admit.ts';
import { secureHeaders } from './http/secure-headers.ts';
import type { Parts } from './parts.ts';
import { guestRoutes } from './people/guest-routes.ts';
import { invitationRoutes } from './people/invitation-routes.ts';
import { keepSessions } from './people/keep-sessions.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionRoutes } from './people/session-routes.ts';
import { setUpRoutes } from './people/set-up-routes.ts';

/** `/api/v1`: sessions, CSRF and permissions hold for every route in here. One line per feature. */
export const apiRoutes: FastifyPluginAsync<Parts> = async (server, parts) => {
  secureHeaders(server, parts);
  keepSessions(server, parts);
  // Fastify runs hooks in the order of registration: the plugins above have to stand first.
  await server.after();
  admit(server, parts);
  server.register(sessionRoutes, parts);
  server.register(setUpRoutes, parts);
  server.register(peopleRoutes, parts);
  server.register(invitationRoutes, parts);
  server.register(guestRoutes, parts);
};
