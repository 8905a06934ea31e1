import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { acknowledge, dropAcknowledgement, type Change } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed } from '../http/described.ts';
import { admitTo } from './admit-to-change.ts';
import { asideInShort } from './aside-in-short.ts';
import { Asked, FindingKey } from './change-schemas.ts';
import { moveAsAsked } from './move-as-asked.ts';
import { movingSchema } from './moving-schema.ts';

const OneFinding = Type.Object({ key: FindingKey }, { ...closed, title: 'OneFinding' });

/** The reason why a finding may stand: given, and taken back. */
export const acknowledgeRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  parts,
) => {
  const action = 'acknowledge';
  const admits = admitTo(parts.storage, action);
  const config = { permission: 'edit', conditional: true, idempotent: true, admits } as const;

  const giving = { ...movingSchema(action), body: Asked };
  server.post('/changes/:id/acknowledge', { config, schema: giving }, (request, reply) => {
    const tells = ({ acknowledgements: all }: Change) => ({
      acknowledged: all.filter(({ key }) => key === request.body.key).map(asideInShort),
    });
    return moveAsAsked(request, reply, parts, { action, tells }, (change, by, context) =>
      acknowledge(change, by, context, request.body),
    );
  });

  const dropping = {
    ...movingSchema(action, ['dropAcknowledgement', 'Takes such a reason back']),
    body: OneFinding,
  };
  const wanted = { action, event: 'drop-acknowledgement' } as const;
  server.post(
    '/changes/:id/drop-acknowledgement',
    { config, schema: dropping },
    (request, reply) => {
      const { key } = request.body;
      const tells = (_after: Change, { acknowledgements }: Change) => ({
        dropped: acknowledgements.filter((one) => one.key === key).map(asideInShort),
      });
      return moveAsAsked(request, reply, parts, { ...wanted, tells }, (change, by, context) =>
        dropAcknowledgement(change, by, context, key),
      );
    },
  );
};
