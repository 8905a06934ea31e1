import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { personOf } from '../http/admit.ts';
import { NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { changePassword } from './change-password.ts';
import { openSession } from './keep-sessions.ts';
import { Password } from './me.ts';
import type { DoorParts } from './sign-in-throttles.ts';

const NewPassword = Type.Object(
  { current: Password, next: Password },
  { additionalProperties: false, title: 'NewPassword' },
);
const changing = {
  ...operation('changeOwnPassword', {
    tag: 'Session',
    summary: 'Sets a new password, and signs out everywhere else',
    problems: ['RATE_LIMITED'],
    headers: ['Set-Cookie'],
  }),
  body: NewPassword,
  response: { 204: NoContent },
};

/** One's own password. */
export const passwordRoutes: FastifyPluginAsyncTypebox<DoorParts> = async (server, parts) => {
  server.post(
    '/password',
    { config: { permission: 'user' }, schema: changing },
    async (request, reply) => {
      const person = personOf(request);
      const attempt = { email: person.email, address: request.ip };
      parts.throttles.passwords.enter(attempt);
      await changePassword(parts, person, request.body);
      parts.throttles.passwords.succeed(attempt);
      await openSession(request, reply, person, parts);
      return reply.code(204).send(null);
    },
  );
};
