import { Type, type Static, type TSchema } from 'typebox';
import { Id, literals, Order } from '../catalogue/fields.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';

export const consentRules = ['required', 'exempt', 'exempt-when-anonymised'] as const;
/** Google Consent Mode v2 signals (formats.md §5.8). */
export const consentModeSignals = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const;

const members = <T extends TSchema>(text: T) => ({
  order: Order,
  consent: literals(consentRules),
  label: text,
  description: text,
  signals: Type.Object(
    {
      googleConsentMode: Type.Array(literals(consentModeSignals), { maxItems: 7 }),
      gpcOptOut: Type.Boolean(),
    },
    { additionalProperties: false },
  ),
});

export const CategoryBody = Type.Partial(Type.Object(members(LocalisedText)), {
  additionalProperties: false,
});
export type CategoryBody = Static<typeof CategoryBody>;

export const PublishedCategory = Type.Object(
  { id: Id, ...members(PublishedText) },
  { additionalProperties: false },
);
export type PublishedCategory = Static<typeof PublishedCategory>;
export type ConsentRule = (typeof consentRules)[number];
