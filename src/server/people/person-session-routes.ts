import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import { NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { sessionHashOf } from './keep-sessions.ts';
import { endSessions, SessionRows, sessionRowsOf, sessionsOf } from './open-sessions.ts';
import { takeAway } from './turn-second-factor.ts';

const told = { tag: 'People', problems: ['NOT_FOUND'] } as const;
const params = Type.Object({ id: Type.String({ description: 'Of the person.' }) });
const listing = {
  ...operation('listSessionsOf', { ...told, summary: 'Lists where somebody is signed in' }),
  params,
  response: { 200: SessionRows },
};
const ending = {
  ...operation('endSessionsOf', {
    ...told,
    summary: 'Signs somebody out everywhere',
    description: 'Whoever asks it for themselves stays signed in here.',
  }),
  params,
  response: { 204: NoContent },
};
const takingAway = {
  ...operation('takeSecondFactorOf', {
    ...told,
    summary: 'Takes away a second factor that somebody lost',
    description: 'One’s own is turned off with a code.',
  }),
  params,
  response: { 204: NoContent },
};

/** What an administrator does when somebody lost a device: sign them out, take their second factor away. */
export const personSessionRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage, clock } = parts;
  const config = { permission: 'manage-people' } as const;

  server.get('/people/:id/sessions', { config, schema: listing }, async (request) => {
    const person = await known(storage.read, request.params.id);
    const open = await sessionsOf(storage.read, clock, person);
    return sessionRowsOf(open, sessionHashOf(request));
  });

  server.delete('/people/:id/sessions', { config, schema: ending }, (request, reply) =>
    act(request, reply, parts, async (repositories) => {
      const person = await known(repositories, request.params.id);
      const [by, but] = [personOf(request).id, sessionHashOf(request)];
      await endSessions(repositories, parts, { person, by, but });
      return { status: 204 };
    }),
  );

  server.delete('/people/:id/second-factor', { config, schema: takingAway }, (request, reply) =>
    act(request, reply, parts, async (repositories) => {
      const person = await known(repositories, request.params.id);
      const by = personOf(request).id;
      // Or an unwatched browser would be enough to be rid of it.
      if (person === by) throw new Refused({ code: 'FORBIDDEN' });
      await takeAway(repositories, parts, { person, by });
      return { status: 204 };
    }),
  );
};

async function known({ people }: Pick<Repositories, 'people'>, id: string): Promise<string> {
  if (!(await people.find(id))) throw new Refused({ code: 'NOT_FOUND' });
  return id;
}
