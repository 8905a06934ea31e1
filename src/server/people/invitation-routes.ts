import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import type { Parts } from '../parts.ts';
import { invite, linkTo, withdraw } from './invitations.ts';
import { Guest, RoleList } from './me.ts';

const InvitationLink = Type.Object(
  {
    id: Type.String(),
    /** Shown once. */
    link: Type.String(),
    expiresAt: Type.String(),
  },
  { title: 'InvitationLink' },
);
const InvitationRows = Type.Object(
  {
    items: Type.Array(
      Type.Object({
        id: Type.String(),
        name: Type.String(),
        email: Type.String(),
        roles: RoleList,
        createdAt: Type.String(),
        expiresAt: Type.String(),
      }),
    ),
  },
  { title: 'Invitations' },
);
const ById = Type.Object({ id: Type.String() });

/** Letting people in, by a link that works once. */
export const invitationRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage } = parts;
  const manage = { permission: 'manage-people' } as const;

  server.get(
    '/invitations',
    { config: manage, schema: { response: { 200: InvitationRows } } },
    async () => ({
      items: (await storage.read.invitations.list()).map(({ roles, ...rest }) => ({
        ...rest,
        roles: [...roles],
      })),
    }),
  );

  server.post(
    '/invitations',
    {
      config: { ...manage, idempotent: true },
      schema: { body: Guest, response: { 201: InvitationLink } },
    },
    (request, reply) =>
      act(request, reply, parts, async (repositories) => {
        const by = personOf(request).id;
        const { invitation, token } = await invite(repositories, parts, request.body, by);
        const { id, expiresAt } = invitation;
        return { status: 201, body: { id, link: linkTo(parts, token), expiresAt } };
      }),
  );

  server.delete(
    '/invitations/:id',
    { config: manage, schema: { params: ById, response: { 204: Type.Null() } } },
    (request, reply) =>
      act(request, reply, parts, async (repositories) => {
        await withdraw(repositories, parts, request.params.id, personOf(request).id);
        return { status: 204 };
      }),
  );
};
