import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import {
  approve,
  claim,
  reject,
  requestChanges,
  submit,
  takeBack,
  unschedule,
  withdraw,
  withdrawApproval,
  type Change,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { act } from '../http/act.ts';
import { closed } from '../http/described.ts';
import { publish } from '../publishing/publish.ts';
import { decideAsAsked } from '../reviews/decide-as-asked.ts';
import { marksInShort } from '../reviews/marks-in-short.ts';
import { acknowledgeRoutes } from './acknowledge-routes.ts';
import { admitTo } from './admit-to-change.ts';
import { asideInShort } from './aside-in-short.ts';
import { viewAnswer } from './change-routes.ts';
import { Asked } from './change-schemas.ts';
import { composeView } from './change-view.ts';
import { consentOverrideRoutes } from './consent-override-routes.ts';
import { moveAsAsked, seenOf } from './move-as-asked.ts';
import { movingSchema } from './moving-schema.ts';
import { publishTimeRoutes } from './publish-time-routes.ts';
import { rebaseRoutes } from './rebase-routes.ts';

const Nothing = Type.Object({}, { ...closed, title: 'Nothing' });
const verdict = {
  revision: Type.Integer({
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'As it was on the screen.',
  }),
  contentHash: Type.String({ maxLength: 100, description: 'As it was on the screen.' }),
  comment: Type.Optional(
    Type.String({ maxLength: 10_000, description: 'Needed for every verdict but an approval.' }),
  ),
};
const setAside = Type.Optional(
  Type.Array(Asked, {
    maxItems: 1000,
    description: 'Findings that only a reviewer may let stand. They hold with the approval.',
  }),
);
const Verdict = Type.Object(verdict, { ...closed, title: 'Verdict' });
const Approval = Type.Object({ ...verdict, setAside }, { ...closed, title: 'Approval' });

const plain = {
  submit: ['edit', submit],
  'take-back': ['edit', takeBack],
  withdraw: ['edit', withdraw],
  claim: ['edit', claim],
  unschedule: ['publish', unschedule],
  'withdraw-approval': ['review', withdrawApproval],
} as const;
const refusals = { 'request-changes': requestChanges, reject } as const;

/** Every move of a change, one address each. The rules stand in the registry. */
export const transitionRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  parts,
) => {
  server.register(movingRoutes, parts);
  server.register(verdictRoutes, parts);
  server.register(publishRoutes, parts);
  server.register(publishTimeRoutes, parts);
  server.register(acknowledgeRoutes, parts);
  server.register(consentOverrideRoutes, parts);
  server.register(rebaseRoutes, parts);
};

const movingRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  for (const action of Object.keys(plain) as (keyof typeof plain)[]) {
    const [permission, rule] = plain[action];
    const admits = admitTo(parts.storage, action);
    const config = { permission, conditional: true, idempotent: true, admits } as const;
    const schema = { ...movingSchema(action), body: Nothing };
    server.post(`/changes/:id/${action}`, { config, schema }, (request, reply) =>
      moveAsAsked(request, reply, parts, { action }, rule),
    );
  }
};

const verdictRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const judging = { permission: 'review', conditional: true, idempotent: true } as const;

  const approving = { ...movingSchema('approve'), body: Approval };
  const config = { ...judging, admits: admitTo(parts.storage, 'approve') };
  server.post('/changes/:id/approve', { config, schema: approving }, (request, reply) => {
    const tells = (after: Change) => ({
      setAside: (after.decisions.at(-1)?.setAside ?? []).map(asideInShort),
      ...marksInShort(after),
    });
    const wanted = { action: 'approve', tells } as const;
    return decideAsAsked(request, reply, parts, wanted, (change, by, context, marks) =>
      approve(change, by, context, { ...request.body, marks }),
    );
  });

  for (const action of Object.keys(refusals) as (keyof typeof refusals)[]) {
    const rule = refusals[action];
    const schema = { ...movingSchema(action), body: Verdict };
    const admits = admitTo(parts.storage, action);
    const refusing = { config: { ...judging, admits }, schema };
    server.post(`/changes/:id/${action}`, refusing, (request, reply) =>
      decideAsAsked(
        request,
        reply,
        parts,
        { action, tells: marksInShort },
        (change, by, context, marks) => rule(change, by, context, { ...request.body, marks }),
      ),
    );
  }
};

const publishRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { changes, files, storage } = parts;
  server.post(
    '/changes/:id/publish',
    {
      config: {
        permission: 'publish',
        conditional: true,
        idempotent: true,
        admits: admitTo(storage, 'publish'),
      },
      schema: { ...movingSchema('publish'), body: Nothing },
      // After the commit and before the answer leaves, so that whoever published sees it live.
      onSend: async () => files.refresh(),
    },
    (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const { stored } = await publish(ports, request.actor, changes, seenOf(request));
        return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
      }),
  );
};
