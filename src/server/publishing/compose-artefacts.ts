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
import { digestOf, sha256Of } from './digest.ts';

/** One public file before it is compressed. */
export interface PublicFile {
  readonly path: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

const json = 'application/json';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes that a release's digest and signature mean. */
export const registryBytes = (registry: RegistryJson): Uint8Array =>
  encode(canonicalText(registry));

/** Every public file of a release but its manifest, which signs the event that names these. */
export const composeFiles = (
  registry: RegistryJson,
  { bytes, digest }: { readonly bytes: Uint8Array; readonly digest: string },
): readonly PublicFile[] => [
  { path: 'registry.json', type: json, bytes },
  ...registry.locales.published.flatMap((locale) => filesIn(registry, locale, digest)),
];

/** SHA-256 of each file by its path, for the audit chain. */
export const digestsOf = (files: readonly PublicFile[]): Readonly<Record<string, string>> =>
  Object.fromEntries(files.map(({ path, bytes }) => [path, digestOf(bytes)]));

/** Every public byte of a release, each with its compressed variants. */
export function composeArtefacts(
  release: number,
  files: readonly PublicFile[],
  manifest: string,
): readonly Artefact[] {
  const signed = { path: 'manifest.jws', type: 'application/jose', bytes: encode(manifest) };
  return [...files, signed].flatMap(({ path, type, bytes: identity }) =>
    compress(identity).map(({ coding, bytes: coded }): Artefact => {
      const sha256 = sha256Of(coded);
      return { release, path, coding, type, bytes: coded, sha256 };
    }),
  );
}

function filesIn(registry: RegistryJson, locale: string, digest: string): readonly PublicFile[] {
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
