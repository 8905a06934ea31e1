import { createHash } from 'node:crypto';

/** SHA-256 in base64: how ETag, Repr-Digest and manifest spell it. */
export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('base64');

/** SHA-256 as digests are written everywhere: `sha256-<base64>`, also a pin for `fetch(url, { integrity })`. */
export const digestOf = (bytes: Uint8Array | string): string => `sha256-${sha256Of(bytes)}`;
