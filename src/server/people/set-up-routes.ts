import { Type, type FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { draftSetUpAnswers } from '../changes/draft-set-up-answers.ts';
import { seedFirstChange } from '../changes/seed-first-change.ts';
import { instantOf } from '../clock.ts';
import { operation } from '../http/operation.ts';
import { LocaleTag } from '../../registry/index.ts';
import type { Parts } from '../parts.ts';
import { openSession } from './keep-sessions.ts';
import { Email, Password, PersonName, SessionView, sessionView } from './me.ts';
import { acceptPassword, addPerson, requireSetUpCode, spendSetUpCode } from './set-up.ts';

const SetUp = Type.Object(
  {
    code: Type.String({ maxLength: 200 }),
    name: PersonName,
    email: Email,
    password: Password,
    organisation: Type.String({ minLength: 1, maxLength: 200 }),
    sourceLocale: LocaleTag,
    publishedLocales: Type.Array(LocaleTag, { minItems: 1, maxItems: 60 }),
  },
  { additionalProperties: false, title: 'SetUp' },
);

const SetUpView = Type.Object(
  {
    ...SessionView.properties,
    draft: Type.Union([Type.String(), Type.Null()], {
      description:
        'The change that holds the answers where they differ from what is live; null when they do not, or nothing is live.',
    }),
  },
  { additionalProperties: false, title: 'SetUpDone' },
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
  response: { 201: SetUpView },
};

/** The first account, and with it the first change: nothing that was answered goes live before a second person approved. */
export const setUpRoutes: FastifyPluginAsyncTypebox<Parts> = async (server, parts) => {
  server.post(
    '/setup',
    { config: { permission: 'public' }, schema: settingUp },
    async (request, reply) => {
      const answers = request.body;
      // Before the hash, which is dear: strangers without the code get no work done here.
      await requireSetUpCode(parts.storage.read, answers.code);
      const passwordHash = await acceptPassword(answers);
      const { person, draft } = await parts.storage.transact(async (repositories) => {
        await spendSetUpCode(repositories, answers.code);
        const first = { ...answers, roles: ['administrator'] } as const;
        const added = await addPerson(repositories, parts, first, passwordHash);
        const now = instantOf(parts.clock());
        await seedFirstChange(repositories, added.id, answers, now);
        const drafted = await draftSetUpAnswers(repositories, added.id, answers, now);
        return { person: added, draft: drafted?.change.id ?? null };
      });
      await openSession(request, reply, person, parts, 'set-up');
      return reply.code(201).send({ ...(await sessionView(parts.storage.read, person)), draft });
    },
  );
};
