import type { FastifyPluginAsync } from 'fastify';
import type { CatalogueParts } from './catalogue-parts.ts';
import { changeRoutes } from './changes/change-routes.ts';
import { editRoutes } from './changes/edit-routes.ts';
import { statusRoutes } from './changes/status-routes.ts';
import { transitionRoutes } from './changes/transition-routes.ts';
import { documentRoutes } from './documents/document-routes.ts';
import { entryRoutes } from './entries/entry-routes.ts';
import { admit } from './http/admit.ts';
import { secureHeaders } from './http/secure-headers.ts';
import { guestRoutes } from './people/guest-routes.ts';
import { invitationRoutes } from './people/invitation-routes.ts';
import { keepSessions } from './people/keep-sessions.ts';
import { peopleRoutes } from './people/people-routes.ts';
import { sessionRoutes } from './people/session-routes.ts';
import { setUpRoutes } from './people/set-up-routes.ts';
import { previewRoutes } from './preview/preview-routes.ts';
import { releaseFileRoutes } from './releases/release-file-routes.ts';
import { releaseRoutes } from './releases/release-routes.ts';

/** `/api/v1`: sessions, CSRF and permissions hold for every route in here. One line per feature. */
export const apiRoutes: FastifyPluginAsync<CatalogueParts> = async (server, parts) => {
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
  server.register(statusRoutes, parts);
  server.register(entryRoutes, parts);
  server.register(documentRoutes, parts);
  server.register(changeRoutes, parts);
  server.register(editRoutes, parts);
  server.register(transitionRoutes, parts);
  server.register(releaseRoutes, parts);
  server.register(releaseFileRoutes, parts);
  server.register(previewRoutes, parts);
};
