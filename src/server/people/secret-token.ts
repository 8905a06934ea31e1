import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits, safe in a link. */
export const newSecretToken = (): string => randomBytes(32).toString('base64url');

export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Compares in the same time whatever differs. @param hash as `sha256Hex` wrote it */
export function isTokenOf(hash: string, token: string): boolean {
  const [known, given] = [Buffer.from(hash), Buffer.from(sha256Hex(token))];
  return known.length === given.length && timingSafeEqual(known, given);
}
