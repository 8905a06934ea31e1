import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { act } from '../http/act.ts';
import { personOf } from '../http/admit.ts';
import { closed, InstantText, NoContent } from '../http/described.ts';
import type { Answer } from '../http/idempotency.ts';
import { operation } from '../http/operation.ts';
import { mailInvitation } from '../mail/mail-invitation.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';
import { invite, linkTo, withdraw } from './invitations.ts';
import { Guest, RoleList } from './me.ts';

const InvitationLink = Type.Object(
  {
    id: Type.String(),
    link: Type.String({ description: 'Shown once.' }),
    expiresAt: InstantText,
    mailed: Type.Boolean({
      description: 'A server for mail took it; else somebody has to hand the link over.',
    }),
  },
  { ...closed, title: 'InvitationLink' },
);
const Invitation = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    email: Type.String(),
    roles: RoleList,
    createdAt: InstantText,
    expiresAt: InstantText,
  },
  { ...closed, title: 'Invitation' },
);
const InvitationRows = Type.Object(
  { items: Type.Array(Invitation) },
  { ...closed, title: 'Invitations' },
);
const ById = Type.Object({ id: Type.String({ description: 'Of the invitation.' }) });

const listing = {
  ...operation('listInvitations', { tag: 'People', summary: 'Lists open invitations' }),
  response: { 200: InvitationRows },
};
const inviting = {
  ...operation('invite', { tag: 'People', summary: 'Makes a link that lets one person in' }),
  body: Guest,
  response: { 201: InvitationLink },
};
const withdrawing = {
  ...operation('withdrawInvitation', {
    tag: 'People',
    summary: 'Takes a link back',
    problems: ['NOT_FOUND'],
  }),
  params: ById,
  response: { 204: NoContent },
};

/** Letting people in, by a link that works once. */
export const invitationRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage } = parts;
  const manage = { permission: 'manage-people' } as const;

  server.get('/invitations', { config: manage, schema: listing }, async () => ({
    items: (await storage.read.invitations.list()).map(({ roles, ...rest }) => ({
      ...rest,
      roles: [...roles],
    })),
  }));

  server.post(
    '/invitations',
    { config: { ...manage, idempotent: true }, schema: inviting },
    (request, reply) => {
      let made = { id: '', link: '', expiresAt: '' };
      const work = async (repositories: Repositories): Promise<Answer> => {
        const by = personOf(request).id;
        const { invitation, token } = await invite(repositories, parts, request.body, by);
        made = { id: invitation.id, link: linkTo(parts, token), expiresAt: invitation.expiresAt };
        return { status: 201, body: { ...made, mailed: false } };
      };
      // The link's token is kept nowhere, so no outbox can hold the mail: it leaves now, or not at all.
      const mail = async (answer: Answer): Promise<Answer> => {
        const mailed = await mailInvitation(parts, request.body, made);
        return { ...answer, body: { ...made, mailed } };
      };
      return act(request, reply, parts, work, mail);
    },
  );

  server.delete('/invitations/:id', { config: manage, schema: withdrawing }, (request, reply) =>
    act(request, reply, parts, async (repositories) => {
      await withdraw(repositories, parts, request.params.id, personOf(request).id);
      return { status: 204 };
    }),
  );
};
