import { createPublicKey, verify } from 'node:crypto';

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

export type Checked =
  | { readonly manifest: Manifest }
  | { readonly failure: 'malformed' | 'type' | 'key' | 'signature' };

const TYPE = 'cookie-registry-manifest+jws';

/**
 * Judges a compact JWS (RFC 7515). Only `Ed25519` counts; `jwk`, `jku` and `x5u` in the header are never looked at.
 * @param keys a JSON Web Key Set, as parsed
 */
export function checkManifest(jws: string, keys: unknown): Checked {
  const parts = jws.trim().split('.');
  const [header = '', payload = '', signature = ''] = parts;
  const head = parseObject(header);
  const manifest = parseObject(payload);
  if (parts.length !== 3 || !parts.every(isExact) || !head || !isManifest(manifest)) {
    return { failure: 'malformed' };
  }
  if (head['alg'] !== 'Ed25519' || head['typ'] !== TYPE) return { failure: 'type' };
  const key = keysIn(keys).find(({ kid }) => kid === head['kid']);
  if (!key) return { failure: 'key' };
  const signed = Buffer.from(`${header}.${payload}`);
  const isGenuine = verify(null, signed, publicKey(key.x), Buffer.from(signature, 'base64url'));
  return isGenuine ? { manifest } : { failure: 'signature' };
}

/** Base64url has spare bits and forgiving readers: only what a writer writes counts (RFC 4648 §3.5). */
const isExact = (part: string): boolean =>
  Buffer.from(part, 'base64url').toString('base64url') === part;

interface Key {
  readonly kid: string;
  readonly x: string;
}

/** Strangers' sets may hold other kinds of keys: they are passed over. */
function keysIn(set: unknown): readonly Key[] {
  if (typeof set !== 'object' || set === null || !('keys' in set)) return [];
  return Array.isArray(set.keys) ? set.keys.filter(isKey) : [];
}

const isKey = (key: unknown): key is Key =>
  typeof key === 'object' &&
  key !== null &&
  'kty' in key &&
  key.kty === 'OKP' &&
  'crv' in key &&
  key.crv === 'Ed25519' &&
  'kid' in key &&
  typeof key.kid === 'string' &&
  'x' in key &&
  typeof key.x === 'string' &&
  isExact(key.x) &&
  Buffer.from(key.x, 'base64url').length === 32;

const publicKey = (x: string) =>
  createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });

function parseObject(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined; // Not JSON: the caller says that the manifest is malformed.
  }
}

const isManifest = (value: object | undefined): value is Manifest =>
  value !== undefined &&
  'release' in value &&
  Number.isSafeInteger(value.release) &&
  'sha256' in value &&
  typeof value.sha256 === 'string' &&
  'size' in value &&
  Number.isSafeInteger(value.size);
