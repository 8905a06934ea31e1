import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { seedFirstChange } from '../changes/seed-first-change.ts';
import { instantOf } from '../clock.ts';
import { operation } from '../http/operation.ts';
import type { Parts } from '../parts.ts';
import { openSession } from './keep-sessions.ts';
import { Email, Password, PersonName, SessionView, sessionView } from './me.ts';
import { acceptPassword, addPerson, requireSetUpCode, spendSetUpCode } from './set-up.ts';

const Locale = Type.String({ maxLength: 35, pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' });

const SetUp = Type.Object(
  {
    code: Type.String({ maxLength: 200 }),
    name: PersonName,
    email: Email,
    password: Password,
    organisation: Type.String({ minLength: 1, maxLength: 200 }),
    sourceLocale: Locale,
    publishedLocales: Type.Array(Locale, { minItems: 1, maxItems: 60 }),
  },
  { additionalProperties: false, title: 'SetUp' },
);

const settingUp = {
  ...operation('setUp', {
    tag: 'Session',
    summary: 'Makes the first account, and signs in',
    description: 'Takes the code that the server printed. Gone once there is an account.',
    problems: ['NOT_FOUND'],
    headers: ['Set-Cookie'],
  }),
  body: SetUp,
  response: { 201: SessionView },
};

/** The first account, and with it the first change: nothing is live before a second person approved. */
export const setUpRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  server.post(
    '/setup',
    { config: { permission: 'public' }, schema: settingUp },
    async (request, reply) => {
      const answers = request.body;
      // Before the hash, which is dear: strangers without the code get no work done here.
      await requireSetUpCode(parts.storage.read, answers.code);
      const passwordHash = await acceptPassword(answers);
      const person = await parts.storage.transact(async (repositories) => {
        await spendSetUpCode(repositories, answers.code);
        const first = { ...answers, roles: ['administrator'] } as const;
        const added = await addPerson(repositories, parts, first, passwordHash);
        await seedFirstChange(repositories, added.id, answers, instantOf(parts.clock()));
        return added;
      });
      await openSession(request, reply, person, parts, 'set-up');
      return reply.code(201).send(await sessionView(parts.storage.read, person));
    },
  );
};
