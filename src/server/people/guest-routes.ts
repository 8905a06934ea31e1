import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { operation } from '../http/operation.ts';
import type { Parts } from '../parts.ts';
import { accept, openInvitation } from './invitations.ts';
import { comeIn, WayIn } from './come-in.ts';
import { Guest, Password, PersonName } from './me.ts';
import { acceptPassword } from './set-up.ts';

const ByToken = Type.Object({
  token: Type.String({ maxLength: 100, description: 'The end of the link.' }),
});
const Acceptance = Type.Object(
  { name: PersonName, password: Password },
  { additionalProperties: false, title: 'Acceptance' },
);

const opening = {
  ...operation('openInvitation', {
    tag: 'People',
    summary: 'Tells whom a link lets in',
    problems: ['NOT_FOUND'],
  }),
  params: ByToken,
  response: { 200: Guest },
};
const accepting = {
  ...operation('acceptInvitation', {
    tag: 'People',
    summary: 'Makes the account that a link offers, and signs in',
    description: 'Whoever has a second factor is asked for its code.',
    problems: ['NOT_FOUND'],
    headers: ['Set-Cookie'],
  }),
  params: ByToken,
  body: Acceptance,
  response: { 201: WayIn },
};

/** What a guest does with the link: look at it, and come in. */
export const guestRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage } = parts;
  const open = { permission: 'public' } as const;

  server.get('/invitations/:token/open', { config: open, schema: opening }, async ({ params }) => {
    const { name, email, roles } = await openInvitation(storage.read, parts, params.token);
    return { name, email, roles: [...roles] };
  });

  server.post(
    '/invitations/:token/accept',
    { config: open, schema: accepting },
    async (request, reply) => {
      const { token } = request.params;
      const { name, password } = request.body;
      // Before the hash, which is dear: strangers without a link get no work done here.
      const { email } = await openInvitation(storage.read, parts, token);
      const passwordHash = await acceptPassword({ name, email, password });
      const person = await storage.transact((repositories) =>
        accept(repositories, parts, token, { name, passwordHash }),
      );
      return reply.code(201).send(await comeIn(request, reply, person, parts, 'link'));
    },
  );
};
