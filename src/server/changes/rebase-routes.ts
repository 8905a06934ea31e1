import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { operation } from '../http/operation.ts';
import { admitTo } from './admit-to-change.ts';
import { ChangeParams } from './change-params.ts';
import { viewAnswer } from './change-routes.ts';
import { composeView } from './change-view.ts';
import { seenOf } from './move-as-asked.ts';
import { movingSchema } from './moving-schema.ts';
import { act } from '../http/act.ts';
import { basesOf, choicesInShort, rebaseBy, viewRebase } from './rebase-plan.ts';
import { RebaseChoices, RebaseView } from './rebase-schemas.ts';
import { requireValue } from './require-value.ts';

const reading = {
  ...operation('readRebase', {
    tag: 'Changes',
    summary: 'Shows what a change disagrees on with what was published since',
    problems: ['NOT_FOUND'],
  }),
  params: ChangeParams,
  response: { 200: RebaseView },
};
const planning = {
  ...operation('planRebase', {
    tag: 'Changes',
    summary: 'Shows what a rebase by these choices would make of a change, and alters nothing',
    problems: ['NOT_FOUND', 'VALIDATION'],
  }),
  params: ChangeParams,
  body: RebaseChoices,
  response: { 200: RebaseView },
};

/** Moving a change onto what is live now: seen, tried and done. */
export const rebaseRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (server, parts) => {
  const { changes, storage } = parts;
  const { read } = storage;
  const url = '/changes/:id/rebase';

  server.get(url, { config: { permission: 'read' }, schema: reading }, async ({ params }) =>
    requireValue(await viewRebase(read, await changes.load(read, params.id))),
  );

  const admits = admitTo(storage, 'rebase');
  server.post(
    `${url}/plan`,
    { config: { permission: 'edit', admits }, schema: planning },
    async ({ params, body }) =>
      requireValue(await viewRebase(read, await changes.load(read, params.id), body.choices)),
  );

  const config = { permission: 'edit', conditional: true, idempotent: true, admits } as const;
  const schema = { ...movingSchema('rebase'), body: RebaseChoices };
  server.post(url, { config, schema }, (request, reply) =>
    act(request, reply, parts, async (ports) => {
      const { choices } = request.body;
      const bases = await basesOf(ports, await changes.load(ports, request.params.id));
      const wanted = {
        ...seenOf(request),
        action: 'rebase',
        tells: () => ({ choices: choicesInShort(choices) }),
      } as const;
      const stored = await changes.move(ports, request.actor, wanted, rebaseBy(bases, choices));
      return viewAnswer(200, await composeView(ports, parts, request.actor, stored));
    }),
  );
};
