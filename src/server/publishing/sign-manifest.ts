import { CompactSign, importJWK } from 'jose';
import { canonicalText } from '../../registry/index.ts';
import type { SigningKey } from './key-file.ts';

/** What a release's signature covers (formats.md §9). */
export interface Manifest {
  readonly release: number;
  /** Of the registry JSON's bytes, base64. */
  readonly sha256: string;
  readonly size: number;
  readonly previousDigest?: string;
  readonly publishedAt: string;
  /** Length of the audit chain and `sha256-<base64>` of its head: every reader becomes a witness. */
  readonly audit: { readonly size: number; readonly head: string };
}

/** A compact JWS (RFC 7515). `Ed25519` by name: RFC 9864 deprecates the generic `EdDSA`. */
export async function signManifest(manifest: Manifest, key: SigningKey): Promise<string> {
  const secret = await importJWK(
    { kty: 'OKP', crv: 'Ed25519', x: key.x, d: key.d, alg: 'Ed25519' },
    'Ed25519',
  );
  return new CompactSign(new TextEncoder().encode(canonicalText(manifest)))
    .setProtectedHeader({ alg: 'Ed25519', kid: key.kid, typ: 'cookie-registry-manifest+jws' })
    .sign(secret);
}
