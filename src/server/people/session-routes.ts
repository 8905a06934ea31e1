import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import type { Parts } from '../parts.ts';
import { closeSession, giveToken, openSession } from './keep-sessions.ts';
import { Email, Password, SessionView, sessionView } from './me.ts';
import { SignInThrottle } from './sign-in-throttle.ts';
import { signIn } from './sign-in.ts';

const Credentials = Type.Object(
  { email: Email, password: Password },
  { additionalProperties: false, title: 'Credentials' },
);

const reading = {
  ...operation('readSession', {
    tag: 'Session',
    summary: 'Tells who is signed in',
    description: 'Always sets the cookie `csrftoken`. Begin here.',
    headers: ['Set-Cookie'],
  }),
  response: { 200: SessionView },
};
const signingIn = {
  ...operation('signIn', {
    tag: 'Session',
    summary: 'Signs in',
    problems: ['UNAUTHENTICATED', 'RATE_LIMITED'],
    headers: ['Set-Cookie'],
  }),
  body: Credentials,
  response: { 200: SessionView },
};
const signingOut = {
  ...operation('signOut', {
    tag: 'Session',
    summary: 'Signs out',
    headers: ['Set-Cookie'],
  }),
  response: { 204: NoContent },
};

/** Who is signed in; signing in and out. */
export const sessionRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  const { storage, secure } = parts;
  const throttle = new SignInThrottle(parts.clock);
  const open = { permission: 'public' } as const;

  server.get('/session', { config: open, schema: reading }, async ({ person }, reply) => {
    giveToken(reply, secure);
    return sessionView(storage.read, person);
  });

  server.post('/session', { config: open, schema: signingIn }, async (request, reply) => {
    const attempt = { email: request.body.email, address: request.ip };
    throttle.enter(attempt);
    const person = await signIn(parts, request.body);
    throttle.succeed(attempt);
    await openSession(request, reply, person, parts);
    return sessionView(storage.read, person);
  });

  server.delete(
    '/session',
    { config: { permission: 'user' }, schema: signingOut },
    async (request, reply) => {
      await closeSession(request, reply, secure);
      return reply.code(204).send(null);
    },
  );
};
