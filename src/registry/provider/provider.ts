import { Type, type Static, type TSchema } from 'typebox';
import { Id, literals, Url, Words } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';

export const providerRoles = ['self', 'processor', 'joint-controller', 'controller'] as const;

const members = <T extends TSchema>(text: T) => ({
  name: Words,
  legalName: Words,
  role: literals(providerRoles),
  country: Type.String({ pattern: '^[A-Z]{2}$' }),
  privacyUrl: text,
  optOutUrl: Type.Optional(Url),
  tcfVendorId: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })),
});

export const ProviderBody = Type.Partial(Type.Object(members(LocalisedText)), {
  additionalProperties: false,
});
export type ProviderBody = Static<typeof ProviderBody>;

export const PublishedProvider = Type.Object(
  { id: Id, ...members(PublishedText) },
  { additionalProperties: false },
);
export type PublishedProvider = Static<typeof PublishedProvider>;
