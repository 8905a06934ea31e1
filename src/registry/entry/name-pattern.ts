import { Type, type Static } from 'typebox';
import { literals } from '../catalogue/fields.ts';

export const matchKinds = ['exact', 'prefix', 'suffix', 'glob'] as const;

/** A name or family of names. In `glob`, `*` stands for any characters; in every other kind it is literal. */
export const NamePattern = Type.Object(
  {
    pattern: Type.String({ minLength: 1, maxLength: 4096 }),
    match: literals(matchKinds),
  },
  { additionalProperties: false },
);
export type NamePattern = Static<typeof NamePattern>;
export type MatchKind = NamePattern['match'];
