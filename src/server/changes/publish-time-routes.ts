import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from 'typebox';
import { instantOf, setPublishTime, type Change, type PublishTime } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { closed } from '../http/described.ts';
import { admitTo } from './admit-to-change.ts';
import { moveAsAsked } from './move-as-asked.ts';
import { movingSchema } from './moving-schema.ts';

const WallTime = Type.Object(
  {
    wall: Type.String({
      maxLength: 20,
      description:
        '`YYYY-MM-DDThh:mm` on a clock of the zone. A minute that it skips: the next one.',
    }),
    zone: Type.String({ maxLength: 100, description: 'IANA name, e.g. `Europe/Paris`.' }),
  },
  { ...closed, title: 'WallTime' },
);
const NewPublishTime = Type.Object(
  {
    publishAt: Type.Union([WallTime, Type.Null()], { description: 'Null takes the time away.' }),
  },
  { ...closed, title: 'NewPublishTime' },
);

/** When a change goes live by itself. */
export const publishTimeRoutes: FastifyPluginAsyncTypebox<CatalogueParts> = async (
  server,
  parts,
) => {
  const action = 'set-publish-time';
  const admits = admitTo(parts.storage, action);
  const config = { permission: 'edit', conditional: true, admits } as const;
  const schema = { ...movingSchema(action), body: NewPublishTime };

  server.put('/changes/:id/publish-time', { config, schema }, (request, reply) => {
    const { publishAt } = request.body;
    const tells = ({ publishAt: time }: Change) => ({ publishAt: time ?? null });
    return moveAsAsked(request, reply, parts, { action, tells }, (change, by, context) =>
      setPublishTime(change, by, context, publishAt ? timeOf(publishAt) : undefined),
    );
  });
};

/** Without an instant where there is no such minute or zone: the rule says so, in its place among the checks. */
function timeOf({ wall, zone }: Pick<PublishTime, 'wall' | 'zone'>): PublishTime {
  return { at: instantOf(wall, zone)?.at ?? '', wall, zone };
}
