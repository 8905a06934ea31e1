import { Type, type Static } from 'typebox';
import { literals } from '../catalogue/fields.ts';
import { LocaleTag } from './locale.ts';

export const MAX_TEXT_LENGTH = 20_000;

/** Words of one text in one locale as the catalogue keeps them. `sourceHash` is the source text's hash when these words were written. */
export const TextInLocale = Type.Object(
  {
    text: Type.String({ maxLength: MAX_TEXT_LENGTH }),
    state: literals(['draft', 'reviewed']),
    sourceHash: Type.Optional(Type.String({ pattern: '^[0-9a-f]{16}$' })),
  },
  { additionalProperties: false },
);
export type TextInLocale = Static<typeof TextInLocale>;

/** A text of a document: BCP 47 tag → words and their state. */
export const LocalisedText = Type.Record(LocaleTag, TextInLocale, { additionalProperties: false });
export type LocalisedText = Static<typeof LocalisedText>;

/** A text of the registry JSON: BCP 47 tag → words alone. */
export const PublishedText = Type.Record(
  LocaleTag,
  Type.String({ minLength: 1, maxLength: MAX_TEXT_LENGTH }),
  { additionalProperties: false },
);
export type PublishedText = Static<typeof PublishedText>;
