import { Type, type Static } from 'typebox';
import { PublishedCategory } from '../category/category.ts';
import { Id, Instant } from '../catalogue/fields.ts';
import { PublishedEntry } from '../entry/entry.ts';
import { PublishedLocation } from '../location/location.ts';
import { PublishedNotice } from '../notice/notice.ts';
import { PublishedPolicy } from '../policy/policy.ts';
import { PublishedProvider } from '../provider/provider.ts';
import { LocaleTag } from '../text/locale.ts';
import { PublishedText } from '../text/text.ts';

/** A URN, so that no installation's address is signed for ever. */
export const registrySchemaId = 'urn:cookie-registry:schema:1.0';

const closed = { additionalProperties: false } as const;

const Registry = Type.Object(
  {
    id: Id,
    title: PublishedText,
    controller: Type.Object(
      {
        name: Type.String({ minLength: 1, maxLength: 200 }),
        privacyUrl: PublishedText,
        contact: Type.String({ minLength: 1, maxLength: 320 }),
      },
      closed,
    ),
    sites: Type.Array(Type.String({ minLength: 1, maxLength: 255 }), { maxItems: 500 }),
  },
  closed,
);

/** The canonical public file of a release (formats.md §9). The digest covers every word a visitor sees. */
export const RegistryJson = Type.Object(
  {
    $schema: Type.Literal(registrySchemaId),
    format: Type.Literal('cookie-registry'),
    formatVersion: Type.Literal('1.0'),
    registry: Registry,
    release: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    consentRevision: Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER }),
    publishedAt: Instant,
    previousDigest: Type.Optional(Type.String({ pattern: '^sha256-[A-Za-z0-9+/]{43}=$' })),
    rulePacks: Type.Record(
      Type.String({ pattern: '^[a-z]{2,4}(-[a-z]{2})?$' }),
      Type.String({ pattern: '^[0-9]{4}\\.[0-9]+$' }),
      closed,
    ),
    locales: Type.Object(
      { default: LocaleTag, published: Type.Array(LocaleTag, { minItems: 1, maxItems: 60 }) },
      closed,
    ),
    locations: Type.Array(PublishedLocation),
    categories: Type.Array(PublishedCategory),
    providers: Type.Array(PublishedProvider),
    entries: Type.Array(PublishedEntry),
    notice: PublishedNotice,
    policy: PublishedPolicy,
  },
  closed,
);
export type RegistryJson = Static<typeof RegistryJson>;

/** JSON Schema 2020-12 of the file, as served at `/registry/v1/schema.json`. */
export const registryJsonSchema: Readonly<Record<string, unknown>> = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: registrySchemaId,
  title: 'Cookie registry',
  description: 'One release of a cookie registry: every declared storage item and every text.',
  ...RegistryJson,
};
