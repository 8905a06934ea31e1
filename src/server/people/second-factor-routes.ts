import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { personOf } from '../http/admit.ts';
import { closed, NoContent } from '../http/described.ts';
import { operation } from '../http/operation.ts';
import { Refused } from '../http/problem-reply.ts';
import { isPasswordOf } from './hash-password.ts';
import { openSession } from './keep-sessions.ts';
import { Password } from './me.ts';
import { newSecret, pictureOf, uriOf } from './second-factor.ts';
import type { Attempt } from './sign-in-throttle.ts';
import type { DoorParts } from './sign-in-throttles.ts';
import { WithCode } from './second-step.ts';
import { turnOff, turnOn } from './turn-second-factor.ts';

const SecondFactorState = Type.Object(
  {
    isOn: Type.Boolean(),
    recoveryCodesLeft: Type.Integer({ minimum: 0 }),
  },
  { ...closed, title: 'SecondFactor' },
);
const NewSecondFactor = Type.Object(
  {
    secret: Type.String({ description: 'Base32, to be typed. Shown once.' }),
    uri: Type.String({ description: 'otpauth://, what the picture says.' }),
    picture: Type.Object(
      {
        size: Type.Integer({ description: 'Width and height, margin included.' }),
        path: Type.String({ description: 'The dark parts, as an SVG path.' }),
      },
      closed,
    ),
  },
  { ...closed, title: 'NewSecondFactor' },
);
const OwnPassword = Type.Object({ password: Password }, { ...closed, title: 'OwnPassword' });
const RecoveryCodes = Type.Object(
  { recoveryCodes: Type.Array(Type.String({ description: 'Shown once, works once.' })) },
  { ...closed, title: 'RecoveryCodes' },
);

const told = { tag: 'Session' } as const;
const reading = {
  ...operation('readSecondFactor', { ...told, summary: 'Tells whether a code is asked' }),
  response: { 200: SecondFactorState },
};
const starting = {
  ...operation('startSecondFactor', {
    ...told,
    summary: 'Makes a secret for an authenticator',
    description:
      'Takes the password again: an unattended browser must not shut its owner out. Nothing is asked until a code ' +
      'confirms that the authenticator has it.',
    problems: ['BAD_STATE', 'RATE_LIMITED'],
  }),
  body: OwnPassword,
  response: { 200: NewSecondFactor },
};
const confirming = {
  ...operation('confirmSecondFactor', {
    ...told,
    summary: 'Turns the second factor on',
    problems: ['BAD_STATE', 'RATE_LIMITED'],
    headers: ['Set-Cookie'],
  }),
  body: WithCode,
  response: { 200: RecoveryCodes },
};
const stopping = {
  ...operation('stopSecondFactor', {
    ...told,
    summary: 'Turns the second factor off',
    problems: ['RATE_LIMITED'],
  }),
  body: WithCode,
  response: { 204: NoContent },
};

/** One's own second factor. */
export const secondFactorRoutes: FastifyPluginAsyncTypebox<DoorParts> = async (server, parts) => {
  const { storage, throttles } = parts;
  const config = { permission: 'user' } as const;

  server.get('/second-factor', { config, schema: reading }, async (request) => {
    const factor = await storage.read.secondFactors.find(personOf(request).id);
    return { isOn: factor !== undefined, recoveryCodesLeft: factor?.recoveryHashes.length ?? 0 };
  });

  server.post('/second-factor/start', { config, schema: starting }, async (request) => {
    const { id, email } = personOf(request);
    if (await storage.read.secondFactors.find(id)) {
      throw new Refused({ code: 'BAD_STATE', state: 'on' });
    }
    await requirePassword(parts, { email, address: request.ip }, request.body.password);
    const secret = newSecret();
    request.session.newSecret = secret;
    const uri = uriOf(secret, email);
    return { secret, uri, picture: pictureOf(uri) };
  });

  server.post('/second-factor/confirm', { config, schema: confirming }, async (request, reply) => {
    const person = personOf(request);
    const attempt = { email: person.email, address: request.ip };
    throttles.codes.enter(attempt);
    const { newSecret: secret } = request.session;
    if (secret === undefined) throw new Refused({ code: 'BAD_STATE', state: 'not-started' });
    const recoveryCodes = await turnOn(parts, person.id, secret, request.body.code);
    throttles.codes.succeed(attempt);
    await openSession(request, reply, person, parts);
    return { recoveryCodes: [...recoveryCodes] };
  });

  server.delete('/second-factor', { config, schema: stopping }, async (request, reply) => {
    const { id, email } = personOf(request);
    const attempt = { email, address: request.ip };
    throttles.codes.enter(attempt);
    await turnOff(parts, id, request.body.code);
    throttles.codes.succeed(attempt);
    return reply.code(204).send(null);
  });
};

/** @throws Refused VALIDATION at `/password`, RATE_LIMITED */
async function requirePassword(
  { storage, throttles }: DoorParts,
  attempt: Attempt,
  password: string,
): Promise<void> {
  throttles.passwords.enter(attempt);
  const hash = (await storage.read.people.findByEmail(attempt.email))?.passwordHash ?? '';
  if (!(await isPasswordOf(hash, password))) {
    const detail = 'This is not your password.';
    throw new Refused({ code: 'VALIDATION', at: '/password', detail });
  }
  throttles.passwords.succeed(attempt);
}
