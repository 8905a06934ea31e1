import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { overrideConsent, type Change } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed } from '../http/described.ts';
import { admitTo } from './admit-to-change.ts';
import { moveAsAsked } from './move-as-asked.ts';
import { movingSchema } from './moving-schema.ts';

const OtherOpinion = Type.Object(
  {
    asksAgain: Type.Boolean({ description: 'Whether visitors are asked again.' }),
    reason: Type.String({ maxLength: 2_000, description: 'At least 20 characters.' }),
  },
  { ...closed, title: 'OtherOpinion' },
);

/** What a person says instead of the rules on whether visitors are asked again. */
export const consentOverrideRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  parts,
) => {
  const action = 'override-consent';
  const url = '/changes/:id/consent-override';
  const admits = admitTo(parts.storage, action);
  const config = { permission: 'edit', conditional: true, admits } as const;
  const tells = ({ consentOverride: said }: Change) => ({
    consentOverride: said ? { asksAgain: said.asksAgain, reason: said.reason } : null,
  });

  const setting = { ...movingSchema(action), body: OtherOpinion };
  server.put(url, { config, schema: setting }, (request, reply) =>
    moveAsAsked(request, reply, parts, { action, tells }, (change, by, context) =>
      overrideConsent(change, by, context, request.body),
    ),
  );

  const schema = movingSchema(action, [
    'dropConsentOverride',
    'Leaves it to the rules again whether visitors are asked again',
  ]);
  server.delete(url, { config, schema }, (request, reply) =>
    moveAsAsked(request, reply, parts, { action, tells }, (change, by, context) =>
      overrideConsent(change, by, context, undefined),
    ),
  );
};
