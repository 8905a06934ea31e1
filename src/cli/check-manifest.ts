import { openJws, type Unsigned } from './open-jws.ts';
import { readObject } from './read-json.ts';

/** What a release's signature covers (formats.md §9). */
export interface Manifest {
  readonly release: number;
  /** Base64. */
  readonly sha256: string;
  readonly size: number;
  readonly previousDigest?: string;
  /** Length of the audit chain, and `sha256-<base64>` of its head. */
  readonly audit?: { readonly size: number; readonly head: string };
}

export type Checked = { readonly manifest: Manifest } | Unsigned;

const TYPE = 'cookie-registry-manifest+jws';

/** Judges the signed manifest of a release. @param keys a JSON Web Key Set, as parsed */
export function checkManifest(jws: string, keys: unknown): Checked {
  const opened = openJws(jws, keys, TYPE);
  if ('failure' in opened) return opened;
  const manifest = readObject(opened.payload);
  return isManifest(manifest) ? { manifest } : { failure: 'malformed' };
}

const isManifest = (value: object | undefined): value is Manifest =>
  value !== undefined &&
  'release' in value &&
  Number.isSafeInteger(value.release) &&
  'sha256' in value &&
  typeof value.sha256 === 'string' &&
  'size' in value &&
  Number.isSafeInteger(value.size);
