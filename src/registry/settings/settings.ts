import { Type, type Static } from 'typebox';
import { Id } from '../catalogue/fields.ts';
import { LocaleTag } from '../text/locale.ts';
import { LocalisedText } from '../text/text.ts';

/** What holds for the whole registry. A document like any other: it changes by a change. */
export const SettingsBody = Type.Partial(
  Type.Object({
    registryId: Id,
    title: LocalisedText,
    controller: Type.Partial(
      Type.Object({
        name: Type.String({ maxLength: 200 }),
        privacyUrl: LocalisedText,
        contact: Type.String({ maxLength: 320 }),
      }),
      { additionalProperties: false },
    ),
    /** Host names, or `*.host` for a host and all its subdomains. */
    sites: Type.Array(Type.String({ maxLength: 255 }), { maxItems: 500 }),
    sourceLocale: LocaleTag,
    publishedLocales: Type.Array(LocaleTag, { minItems: 1, maxItems: 60 }),
    /** Rule pack → version, e.g. {"core":"2026.1"}. */
    rulePacks: Type.Record(
      Type.String({ pattern: '^[a-z]{2,4}(-[a-z]{2})?$' }),
      Type.String({ pattern: '^[0-9]{4}\\.[0-9]+$' }),
      { additionalProperties: false },
    ),
    /** Valid approvals that a change needs. To need none is the operator's to say, and no change can say it. */
    approvalsNeeded: Type.Integer({ minimum: 1, maximum: 9 }),
    /** Whether an open thread stands against approval; it does not when unstated. */
    openThreadsBlock: Type.Boolean(),
    /** How long names and addresses in ended invitations are kept. */
    retention: Type.Object(
      { invitationDays: Type.Integer({ minimum: 1, maximum: 366 }) },
      { additionalProperties: false },
    ),
  }),
  { additionalProperties: false },
);
export type SettingsBody = Static<typeof SettingsBody>;
