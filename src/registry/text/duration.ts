import { Type, type Static, type TSchema } from 'typebox';
import { literals } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from './text.ts';

/** How long an item stays on the device. `seconds` goes with `persistent` alone. */
const durationOf = <T extends TSchema>(text: T) =>
  Type.Object(
    {
      kind: literals(['session', 'persistent', 'until-cleared']),
      seconds: Type.Optional(Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER })),
      qualifier: literals(['exactly', 'up-to', 'default']),
      refreshed: Type.Boolean(),
      note: Type.Optional(text),
    },
    { additionalProperties: false },
  );

export const Duration = durationOf(LocalisedText);
export type Duration = Static<typeof Duration>;

export const PublishedDuration = durationOf(PublishedText);
export type PublishedDuration = Static<typeof PublishedDuration>;
