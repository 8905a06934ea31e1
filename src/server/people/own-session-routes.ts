import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { instantOf } from '../clock.ts';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import { NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { sessionHashOf } from './keep-sessions.ts';
import { endSessions, nameOf, SessionRows, sessionRowsOf, sessionsOf } from './open-sessions.ts';

const told = { tag: 'Session' } as const;
const listing = {
  ...operation('listOwnSessions', { ...told, summary: 'Lists where one is signed in' }),
  response: { 200: SessionRows },
};
const ending = {
  ...operation('endOwnSession', {
    ...told,
    summary: 'Signs out elsewhere',
    problems: ['NOT_FOUND'],
  }),
  params: Type.Object({ id: Type.String({ description: 'Of the session, from the list.' }) }),
  response: { 204: NoContent },
};
const endingOthers = {
  ...operation('endOtherSessions', { ...told, summary: 'Signs out everywhere else' }),
  response: { 204: NoContent },
};

/** Where somebody is signed in, and signing out there. */
export const ownSessionRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage, clock } = parts;
  const config = { permission: 'user' } as const;

  server.get('/sessions', { config, schema: listing }, async (request) =>
    sessionRowsOf(
      await sessionsOf(storage.read, clock, personOf(request).id),
      sessionHashOf(request),
    ),
  );

  server.delete('/sessions/:id', { config, schema: ending }, (request, reply) =>
    act(request, reply, parts, async ({ sessions, audit }) => {
      const { id } = personOf(request);
      const open = await sessionsOf({ sessions }, clock, id);
      const found = open.find((session) => nameOf(session) === request.params.id);
      if (!found) throw new Refused({ code: 'NOT_FOUND' });
      await sessions.remove(found.idHash);
      const at = instantOf(clock());
      const object = `session/${nameOf(found)}`;
      await audit.append({ at, actor: id, action: 'session.end', object, payload: {} });
      return { status: 204 };
    }),
  );

  server.delete('/sessions', { config, schema: endingOthers }, (request, reply) =>
    act(request, reply, parts, async (repositories) => {
      const { id } = personOf(request);
      const but = sessionHashOf(request);
      await endSessions(repositories, parts, { person: id, by: id, but });
      return { status: 204 };
    }),
  );
};
