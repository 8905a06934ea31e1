import { Type, type Static, type TSchema } from 'typebox';
import { Duration, PublishedDuration } from '../text/duration.ts';
import { LocalisedText, PublishedText } from '../text/text.ts';
import { FullDate, Id, Ids, literals, Words } from '../catalogue/fields.ts';
import { NamePattern } from './name-pattern.ts';

export const storageKinds = [
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
  'opfs',
  'service-worker',
  'pixel',
  'script',
  'fingerprint',
  'sdk',
] as const;
export const parties = ['first', 'third'] as const;
export const exemptionCriteria = [
  'transmission',
  'requested-service',
  'audience-measurement',
  'appearance',
] as const;
export const attestations = [
  'own-use',
  'anonymous-output',
  'no-cross-reference',
  'no-cross-site-id',
  'no-third-party-transfer',
] as const;

const Attributes = Type.Object(
  {
    secure: Type.Optional(Type.Boolean()),
    httpOnly: Type.Optional(Type.Boolean()),
    sameSite: Type.Optional(literals(['Strict', 'Lax', 'None'])),
    partitioned: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);

const Tcf = Type.Object(
  {
    purposes: Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), { maxItems: 50 }),
    specialPurposes: Type.Array(Type.Integer({ minimum: 1, maximum: 99 }), { maxItems: 50 }),
    optOut: Type.Boolean(),
  },
  { additionalProperties: false },
);

/** Jurisdictions are ISO 3166 codes (FR, US-CA) or EU. */
const Jurisdiction = Type.String({ pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' });

/** Why an entry needs no consent, as an editor states it; who decided and when is filled at publish. */
const exemptionOf = <T extends TSchema>(text: T) => ({
  criterion: literals(exemptionCriteria),
  jurisdictions: Type.Array(Jurisdiction, { maxItems: 100 }),
  attestations: Type.Array(literals(attestations), { maxItems: 5 }),
  rationale: text,
  decidedBy: Words,
  decidedAt: FullDate,
  reviewBy: FullDate,
});

const required = <T extends TSchema, D extends TSchema, X extends TSchema>(
  text: T,
  duration: D,
  exemption: X,
) => ({
  names: Type.Array(NamePattern, { maxItems: 500 }),
  storage: literals(storageKinds),
  provider: Id,
  category: Id,
  party: literals(parties),
  function: text,
  locations: Ids,
  purpose: text,
  duration,
  domains: Type.Array(Type.String({ maxLength: 1024 }), { maxItems: 500 }),
  attributes: Attributes,
  recipients: Ids,
  transfers: Type.Array(
    Type.Object(
      { country: Type.String({ pattern: '^[A-Z]{2}$' }), safeguard: Words },
      { additionalProperties: false },
    ),
    { maxItems: 250 },
  ),
  saleOrShare: Type.Boolean(),
  source: Type.Array(
    Type.Object({ type: Words, ref: Words, licence: Words }, { additionalProperties: false }),
    { maxItems: 50 },
  ),
  reviewedAt: FullDate,
  condition: Type.Optional(text),
  dataRetentionSeconds: Type.Optional(
    Type.Integer({ minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  ),
  path: Type.Optional(Type.String({ maxLength: 1024 })),
  setBy: Type.Optional(literals(['server', 'script'])),
  exemption: Type.Optional(exemption),
  tcf: Type.Optional(Tcf),
});

/** An entry as a document keeps it: any member may still be missing, texts carry their state. */
export const EntryBody = Type.Partial(
  Type.Object(
    required(
      LocalisedText,
      Duration,
      Type.Partial(Type.Object(exemptionOf(LocalisedText)), {
        additionalProperties: false,
      }),
    ),
  ),
  { additionalProperties: false },
);
export type EntryBody = Static<typeof EntryBody>;

/** An entry as the registry JSON carries it (formats.md §1): nothing required is missing. */
export const PublishedEntry = Type.Object(
  {
    id: Id,
    ...required(
      PublishedText,
      PublishedDuration,
      Type.Object(exemptionOf(PublishedText), { additionalProperties: false }),
    ),
  },
  { additionalProperties: false },
);
export type PublishedEntry = Static<typeof PublishedEntry>;

export type StorageKind = (typeof storageKinds)[number];
export type Exemption = NonNullable<PublishedEntry['exemption']>;
