import { createPublicKey, verify } from 'node:crypto';
import { readObject } from './read-json.ts';

export interface Unsigned {
  readonly failure: 'malformed' | 'type' | 'key' | 'signature';
}

/**
 * Judges a compact JWS (RFC 7515). Only `Ed25519` counts; `jwk`, `jku` and `x5u` in the header are never looked at.
 * @param keys a JSON Web Key Set, as parsed
 * @param type what the header has to say it is
 * @returns the text that was signed
 */
export function openJws(
  jws: string,
  keys: unknown,
  type: string,
): Unsigned | { readonly payload: string } {
  const parts = jws.trim().split('.');
  const [header = '', payload = '', signature = ''] = parts;
  const head = readObject(decoded(header));
  const signed = readObject(decoded(payload));
  if (parts.length !== 3 || !parts.every(isExact) || !head || !signed) {
    return { failure: 'malformed' };
  }
  if (head['alg'] !== 'Ed25519' || head['typ'] !== type) return { failure: 'type' };
  const key = keysIn(keys).find(({ kid }) => kid === head['kid']);
  if (!key) return { failure: 'key' };
  const bytes = Buffer.from(`${header}.${payload}`);
  const isGenuine = verify(null, bytes, publicKey(key.x), Buffer.from(signature, 'base64url'));
  return isGenuine ? { payload: decoded(payload) } : { failure: 'signature' };
}

const decoded = (part: string): string => Buffer.from(part, 'base64url').toString('utf8');

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
