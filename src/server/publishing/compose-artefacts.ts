import {
  canonicalText,
  comparePages,
  composeNotice,
  composeNoticeEntries,
  composePolicyPage,
  renderPolicyPage,
  type RegistryJson,
} from '../../registry/index.ts';
import type { Artefact } from '../releases/artefact-repository.ts';
import { compress } from './compress.ts';
import { sha256Of } from './digest.ts';

/** One public file before it is compressed. */
interface File {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const json = 'application/json';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes that a release's digest and signature mean. */
export const registryBytes = (registry: RegistryJson): Uint8Array =>
  encode(canonicalText(registry));

/** Every public byte of a release, each with its compressed variants. */
export function composeArtefacts(
  registry: RegistryJson,
  { bytes, digest, manifest }: { bytes: Uint8Array; digest: string; manifest: string },
): readonly Artefact[] {
  const files: readonly File[] = [
    { path: 'registry.json', type: json, bytes },
    { path: 'manifest.jws', type: 'application/jose', bytes: encode(manifest) },
    ...registry.locales.published.flatMap((locale) => filesIn(registry, locale, digest)),
  ];
  return files.flatMap(({ path, type, bytes: identity }) =>
    compress(identity).map(({ coding, bytes: coded }): Artefact => {
      const sha256 = sha256Of(coded);
      return { release: registry.release, path, coding, type, bytes: coded, sha256 };
    }),
  );
}

function filesIn(registry: RegistryJson, locale: string, digest: string): readonly File[] {
  return [
    {
      path: `notice/${locale}.json`,
      type: json,
      bytes: encode(canonicalText(composeNotice(registry, locale, digest))),
    },
    {
      path: `notice/${locale}/entries.json`,
      type: json,
      bytes: encode(canonicalText(composeNoticeEntries(registry, locale))),
    },
    {
      path: `policy/${locale}.html`,
      type: 'text/html; charset=utf-8',
      bytes: encode(policyHtml(registry, locale, digest)),
    },
  ];
}

/** Another registry that a page is read beside, and on which side of it the page stands. */
export interface Beside {
  readonly registry: RegistryJson;
  readonly side: 'before' | 'after';
}

/**
 * The policy page as it is served. Its links are addresses on this server; one page leads to its own release.
 * @param beside for a reader who compares: what reads differently there is marked
 */
export function policyHtml(
  registry: RegistryJson,
  locale: string,
  digest: string,
  beside?: Beside,
): string {
  const page = composePolicyPage(registry, locale);
  return renderPolicyPage(page, {
    digest,
    links: {
      locales: registry.locales.published.map((tag) => ({ locale: tag, href: `/policy/${tag}` })),
      registry: `/registry/v1/releases/${registry.release}.json`,
    },
    ...(beside && {
      marks: comparePages(page, composePolicyPage(beside.registry, locale), beside.side),
    }),
  });
}
