import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { Parts } from '../parts.ts';
import { closeSession, giveToken, openSession } from './keep-sessions.ts';
import { Email, Password, SessionView, sessionView } from './me.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { signIn } from './sign-in.ts';

const Credentials = Type.Object(
  { email: Email, password: Password },
  { additionalProperties: false, title: 'Credentials' },
);

/** Who is signed in; signing in and out. */
export const sessionRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage, secure } = parts;
  const throttle = new SignInThrottle(parts.clock);
  const open = { permission: 'public' } as const;

  server.get(
    '/session',
    { config: open, schema: { response: { 200: SessionView } } },
    async ({ person }, reply) => {
      giveToken(reply, secure);
      return sessionView(storage.read, person);
    },
  );

  server.post(
    '/session',
    { config: open, schema: { body: Credentials, response: { 200: SessionView } } },
    async (request, reply) => {
      const attempt = { email: request.body.email, address: request.ip };
      throttle.enter(attempt);
      const person = await signIn(parts, request.body);
      throttle.succeed(attempt);
      await openSession(request, reply, person, parts);
      return sessionView(storage.read, person);
    },
  );

  server.delete(
    '/session',
    { config: { permission: 'user' }, schema: { response: { 204: Type.Null() } } },
    async (request, reply) => {
      await closeSession(request, reply, secure);
      return reply.code(204).send(null);
    },
  );
};
