import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import {
  approve,
  reject,
  requestChanges,
  submit,
  takeBack,
  withdraw,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { act } from '../http/act.ts';
import { closed } from '../http/described.ts';
import { matches } from '../http/if-match.ts';
import { publish } from '../publishing/publish.ts';
import { admitTo } from './admit-to-change.ts';
import { viewAnswer } from './change-routes.ts';
import { composeView } from './change-view.ts';
import { movingSchema } from './moving-schema.ts';

const Nothing = Type.Object({}, { ...closed, title: 'Nothing' });
const Verdict = Type.Object(
  {
    revision: Type.Integer({
      minimum: 1,
      maximum: Number.MAX_SAFE_INTEGER,
      description: 'As it was on the screen.',
    }),
    contentHash: Type.String({ maxLength: 100, description: 'As it was on the screen.' }),
    comment: Type.Optional(
      Type.String({ maxLength: 10_000, description: 'Needed for every verdict but an approval.' }),
    ),
  },
  { ...closed, title: 'Verdict' },
);

const plain = { submit, 'take-back': takeBack, withdraw } as const;
const verdicts = { approve, 'request-changes': requestChanges, reject } as const;

const seenOf = (request: FastifyRequest<{ Params: { id: string } }>) => ({
  id: request.params.id,
  isSeen: (etag: string): boolean => matches(request, etag),
});

/** Every move of a change, one address each. The rules stand in the registry. */
export const transitionRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  parts,
) => {
  server.register(movingRoutes, parts);
  server.register(verdictRoutes, parts);
  server.register(publishRoutes, parts);
};

const movingRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { changes, storage } = parts;
  for (const action of Object.keys(plain) as (keyof typeof plain)[]) {
    const rule = plain[action];
    const config = {
      permission: 'edit',
      conditional: true,
      idempotent: true,
      admits: admitTo(storage, action),
    } as const;
    const schema = { ...movingSchema(action), body: Nothing };
    server.post(`/changes/:id/${action}`, { config, schema }, (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const target = { ...seenOf(request), action };
        const stored = await changes.move(ports, request.actor, target, rule);
        return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
      }),
    );
  }
};

const verdictRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { changes, storage } = parts;
  for (const action of Object.keys(verdicts) as (keyof typeof verdicts)[]) {
    const rule = verdicts[action];
    const config = {
      permission: 'review',
      conditional: true,
      idempotent: true,
      admits: admitTo(storage, action),
    } as const;
    const schema = { ...movingSchema(action), body: Verdict };
    server.post(`/changes/:id/${action}`, { config, schema }, (request, reply) =>
      act(request, reply, parts, async (ports) => {
        const target = { ...seenOf(request), action };
        const stored = await changes.move(ports, request.actor, target, (change, by, context) =>
          rule(change, by, context, request.body),
        );
        return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
      }),
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
