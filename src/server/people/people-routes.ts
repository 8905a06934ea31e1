import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import { closed } from '../http/described.ts';
import { requireMatch } from '../http/if-match.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { alterPerson } from './alter-person.ts';
import { RoleList } from './me.ts';
import { etagOf, noReviewerFor, PersonRow, PersonRows, personRowsOf } from './person-view.ts';

const Alteration = Type.Object(
  { roles: Type.Optional(RoleList), active: Type.Optional(Type.Boolean()) },
  { ...closed, minProperties: 1, title: 'PersonAlteration' },
);

const listing = {
  ...operation('listPeople', { tag: 'People', summary: 'Lists everyone with an account' }),
  response: { 200: PersonRows },
};
const altering = {
  ...operation('alterPerson', {
    tag: 'People',
    summary: 'Alters roles, or whether somebody may come in',
    problems: ['NOT_FOUND', 'LAST_ADMINISTRATOR', 'LAST_REVIEWER'],
    headers: ['ETag'],
  }),
  params: Type.Object({ id: Type.String({ description: 'Of the person.' }) }),
  body: Alteration,
  response: { 200: PersonRow },
};

/** Everyone with an account, their roles and whether they may still come in. */
export const peopleRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const permission = 'manage-people';

  const { storage, clock } = parts;
  server.get('/people', { config: { permission }, schema: listing }, async () => {
    const people = await storage.read.people.list();
    const items = await personRowsOf(storage.read, clock, people);
    return { items, noReviewerFor: noReviewerFor(people) };
  });

  server.patch(
    '/people/:id',
    { config: { permission, conditional: true }, schema: altering },
    (request, reply) =>
      act(request, reply, parts, async (repositories) => {
        const before = await repositories.people.find(request.params.id);
        if (!before) throw new Refused({ code: 'NOT_FOUND' });
        const [current] = await personRowsOf(repositories, clock, [before]);
        requireMatch(request, etagOf(before), current);
        const by = personOf(request).id;
        const after = await alterPerson(repositories, parts, before, request.body, by);
        const [row] = await personRowsOf(repositories, clock, [after]);
        return { status: 200, body: row, headers: { etag: etagOf(after) } };
      }),
  );
};
