import type { Catalogue } from '../catalogue/catalogue.ts';
import { registrySchemaId, type RegistryJson } from '../formats/registry-json.ts';
import { validateRegistry } from '../formats/validate-registry.ts';
import type { SettingsBody } from '../settings/settings.ts';
import { fillForPreview, keepWhatIsWhole } from './fill-for-preview.ts';
import { publishEntry } from './publish-entry.ts';
import {
  publishCategories,
  publishLocations,
  publishNotice,
  publishPolicy,
  publishProviders,
} from './publish-texts.ts';
import { publishWords, type ComposeMode, type Wording } from './publish-words.ts';
import { known, sortedBy, sortedStrings } from './sorted.ts';

/** What a release knows beside the catalogue. */
export interface ReleaseFacts {
  readonly release: number;
  readonly consentRevision: number;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly publishedAt: string;
  /** `sha256-<base64>`; absent for release 1 alone. */
  readonly previousDigest?: string;
}

/** A catalogue that lint let through lacks something: the server's mistake, never a person's. */
export class IncompleteRegistryError extends Error {
  override readonly name = 'IncompleteRegistryError';
}

/**
 * The public file of a release; `canonicalText` of it are the bytes.
 * @param mode `preview` fills missing words from the source locale and leaves out what lacks too much
 * @throws IncompleteRegistryError when publishing what the schema or a published locale refuses
 */
export function composeRegistry(
  catalogue: Catalogue,
  facts: ReleaseFacts,
  mode: ComposeMode,
): RegistryJson {
  if (mode === 'preview') {
    return keepWhatIsWhole(compose(fillForPreview(catalogue, facts.publishedAt), facts, mode));
  }
  const file = compose(catalogue, facts, mode);
  const [problem] = validateRegistry(file);
  if (problem === undefined) return file;
  throw new IncompleteRegistryError(`composeRegistry: ${JSON.stringify(problem)}`);
}

function compose(catalogue: Catalogue, facts: ReleaseFacts, mode: ComposeMode): RegistryJson {
  const settings = catalogue.settings.get('main') ?? {};
  const source = settings.sourceLocale ?? 'en';
  const published = sortedStrings(settings.publishedLocales ?? [source]);
  const wording = { mode, source, published };
  return known<RegistryJson>({
    $schema: registrySchemaId,
    format: 'cookie-registry',
    formatVersion: '1.0',
    registry: publishIdentity(settings, wording),
    release: facts.release,
    consentRevision: facts.consentRevision,
    publishedAt: facts.publishedAt,
    previousDigest: facts.previousDigest,
    rulePacks: settings.rulePacks ?? { core: '2026.1' },
    locales: { default: source, published },
    locations: publishLocations(catalogue, wording),
    categories: publishCategories(catalogue, wording),
    providers: publishProviders(catalogue, wording),
    entries: sortedBy(
      [...catalogue.entry].map(([id, body]) => publishEntry(id, body, wording)),
      ({ id }) => id,
    ),
    notice: publishNotice(catalogue.notice.get('main') ?? {}, wording),
    policy: publishPolicy(catalogue.policy.get('main') ?? {}, wording),
  });
}

function publishIdentity(settings: SettingsBody, wording: Wording): RegistryJson['registry'] {
  const { controller } = settings;
  return {
    id: settings.registryId ?? 'main',
    title: publishWords(settings.title, wording),
    controller: {
      name: controller?.name ?? '',
      privacyUrl: publishWords(controller?.privacyUrl, wording),
      contact: controller?.contact ?? '',
    },
    sites: sortedStrings(settings.sites ?? []),
  };
}
