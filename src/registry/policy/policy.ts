import { Type, type Static, type TSchema } from 'typebox';
import { Id, literals, Order } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';

export const tableLayouts = ['function-and-location', 'duration', 'full'] as const;

const members = <T extends TSchema>(text: T, heading: T) => ({
  title: text,
  introduction: text,
  sections: Type.Array(
    Type.Object({ id: Id, order: Order, heading, body: text }, { additionalProperties: false }),
    { maxItems: 100 },
  ),
  table: Type.Object({ layout: literals(tableLayouts) }, { additionalProperties: false }),
  /** Where a site shows this page itself, per locale. */
  url: Type.Optional(text),
});

/** The policy page's own words; a blank line in a text makes a paragraph. */
export const PolicyBody = Type.Partial(Type.Object(members(LocalisedText, LocalisedText)), {
  additionalProperties: false,
});
export type PolicyBody = Static<typeof PolicyBody>;

export const PublishedPolicy = Type.Object(members(PublishedText, PublishedText), {
  additionalProperties: false,
});
export type PublishedPolicy = Static<typeof PublishedPolicy>;
export type TableLayout = (typeof tableLayouts)[number];
