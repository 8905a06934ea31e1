import { Type, type Static, type TSchema } from 'typebox';
import { Id, Order } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';

const members = <T extends TSchema>(text: T) => ({ order: Order, label: text });

/** A place where entries work (front office, back office): worded once per locale. */
export const LocationBody = Type.Partial(Type.Object(members(LocalisedText)), {
  additionalProperties: false,
});
export type LocationBody = Static<typeof LocationBody>;

export const PublishedLocation = Type.Object(
  { id: Id, ...members(PublishedText) },
  { additionalProperties: false },
);
export type PublishedLocation = Static<typeof PublishedLocation>;
