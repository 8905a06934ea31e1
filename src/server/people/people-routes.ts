import { Type, type FastifyPluginAsyncTypebox, type Static } from '@fastify/type-provider-typebox';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import { closed, InstantText } from '../http/described.ts';
import { requireMatch } from '../http/if-match.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { alterPerson } from './alter-person.ts';
import { RoleList } from './me.ts';
import type { Person } from './person-repository.ts';

const PersonRow = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    email: Type.String(),
    roles: RoleList,
    active: Type.Boolean(),
    lastSeenAt: Type.Optional(InstantText),
    etag: Type.String(),
  },
  { ...closed, title: 'Person' },
);

const PersonRows = Type.Object({ items: Type.Array(PersonRow) }, { ...closed, title: 'People' });

const Alteration = Type.Object(
  { roles: Type.Optional(RoleList), active: Type.Optional(Type.Boolean()) },
  { ...closed, minProperties: 1, title: 'PersonAlteration' },
);

const rowOf = ({ id, name, email, roles, active, lastSeenAt, version }: Person) =>
  ({
    id,
    name,
    email,
    roles: [...roles],
    active,
    ...(lastSeenAt !== undefined && { lastSeenAt }),
    etag: `"${id}.${version}"`,
  }) satisfies Static<typeof PersonRow>;

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

  server.get('/people', { config: { permission }, schema: listing }, async () => ({
    items: (await parts.storage.read.people.list()).map(rowOf),
  }));

  server.patch(
    '/people/:id',
    { config: { permission, conditional: true }, schema: altering },
    (request, reply) =>
      act(request, reply, parts, async (repositories) => {
        const before = await repositories.people.find(request.params.id);
        if (!before) throw new Refused({ code: 'NOT_FOUND' });
        const current = rowOf(before);
        requireMatch(request, current.etag, current);
        const by = personOf(request).id;
        const after = await alterPerson(repositories, parts, before, request.body, by);
        const row = rowOf(after);
        return { status: 200, body: row, headers: { etag: row.etag } };
      }),
  );
};
