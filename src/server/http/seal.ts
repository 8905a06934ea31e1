import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const algorithm = 'aes-256-gcm';
const [ivBytes, tagBytes] = [12, 16];

/** Text that can be read again only with the same secret. @returns base64 */
export function seal(text: string, secret: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFrom(secret), iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/** @throws when the secret is another or the text was altered */
export function openSealed(sealed: string, secret: string): string {
  const bytes = Buffer.from(sealed, 'base64');
  const tagEnd = ivBytes + tagBytes;
  const cipher = createDecipheriv(algorithm, keyFrom(secret), bytes.subarray(0, ivBytes));
  cipher.setAuthTag(bytes.subarray(ivBytes, tagEnd));
  return Buffer.concat([cipher.update(bytes.subarray(tagEnd)), cipher.final()]).toString('utf8');
}

const keyFrom = (secret: string): Buffer =>
  createHash('sha256').update('answer.v1\0').update(secret).digest();
