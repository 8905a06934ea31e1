import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { comeIn, comeInByCode, WayIn, whoIsHalfway } from './come-in.ts';
import { closeSession, giveToken } from './keep-sessions.ts';
import { Email, Password, SessionView, sessionView } from './me.ts';
import { WithCode } from './second-step.ts';
import { signIn } from './sign-in.ts';
import type { DoorParts } from './sign-in-throttles.ts';

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
    summary: 'Signs in, or asks for the code of the second factor',
    problems: ['UNAUTHENTICATED', 'RATE_LIMITED'],
    headers: ['Set-Cookie'],
  }),
  body: Credentials,
  response: { 200: WayIn },
};
const finishing = {
  ...operation('signInByCode', {
    tag: 'Session',
    summary: 'Signs in whoever gave the right password and now gives a code',
    description: 'Within five minutes of the password. Each code works once.',
    problems: ['SESSION_EXPIRED', 'RATE_LIMITED'],
    headers: ['Set-Cookie'],
  }),
  body: WithCode,
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
export const sessionRoutes: FastifyPluginAsyncTypebox<DoorParts> = async (server, parts) => {
  const { storage, secure, throttles } = parts;
  const open = { permission: 'public' } as const;

  server.get('/session', { config: open, schema: reading }, async ({ person }, reply) => {
    giveToken(reply, secure);
    return sessionView(storage.read, person);
  });

  server.post('/session', { config: open, schema: signingIn }, async (request, reply) => {
    const attempt = { email: request.body.email, address: request.ip };
    throttles.passwords.enter(attempt);
    const person = await signIn(parts, request.body);
    const answer = await comeIn(request, reply, person, parts, 'password');
    if ('person' in answer) throttles.passwords.succeed(attempt);
    return answer;
  });

  server.post(
    '/session/second-factor',
    { config: open, schema: finishing },
    async (request, reply) => {
      const person = await whoIsHalfway(request.session, parts);
      const attempt = { email: person.email, address: request.ip };
      throttles.codes.enter(attempt);
      const { code } = request.body;
      const answer = await comeInByCode(request, reply, { person, code }, parts);
      throttles.codes.succeed(attempt);
      throttles.passwords.succeed(attempt);
      return answer;
    },
  );

  server.delete(
    '/session',
    { config: { permission: 'user' }, schema: signingOut },
    async (request, reply) => {
      await closeSession(request, reply, parts);
      return reply.code(204).send(null);
    },
  );
};
