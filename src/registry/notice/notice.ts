import { Type, type Static, type TSchema } from 'typebox';
import { literals } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';

/** The banner's words, in the order in which a visitor meets them. */
export const noticeTexts = [
  'title',
  'text',
  'acceptAll',
  'refuseAll',
  'choose',
  'policyLink',
  'detailsTitle',
  'alwaysOn',
  'save',
  'close',
  'reopen',
] as const;
export type NoticeText = (typeof noticeTexts)[number];

const members = <T extends TSchema>(text: T) => ({
  title: text,
  text,
  acceptAll: text,
  refuseAll: text,
  choose: text,
  save: text,
  close: text,
  detailsTitle: text,
  alwaysOn: text,
  reopen: text,
  policyLink: text,
  appearance: Type.Object(
    {
      position: literals(['bottom', 'corner', 'centre']),
      scheme: literals(['auto', 'light', 'dark']),
      accent: Type.Optional(Type.String({ pattern: '^#[0-9a-f]{6}$' })),
      radius: Type.Optional(Type.Integer({ minimum: 0, maximum: 32 })),
    },
    { additionalProperties: false },
  ),
  choice: Type.Object(
    {
      cookie: Type.String({ minLength: 1, maxLength: 256 }),
      domain: Type.Optional(Type.String({ maxLength: 253 })),
      maxAgeSeconds: Type.Integer({ minimum: 3600, maximum: 34_560_000 }),
    },
    { additionalProperties: false },
  ),
  perEntry: Type.Boolean(),
  receipts: Type.Boolean(),
});

export const NoticeBody = Type.Partial(Type.Object(members(LocalisedText)), {
  additionalProperties: false,
});
export type NoticeBody = Static<typeof NoticeBody>;

export const PublishedNotice = Type.Object(members(PublishedText), {
  additionalProperties: false,
});
export type PublishedNotice = Static<typeof PublishedNotice>;
