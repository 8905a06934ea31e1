import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';
import { isTokenOf, sha256Hex } from './secret-token.ts';
import type { SecondFactor } from './second-factor-repository.ts';

const product = 'Cookie Registry';
/** What every authenticator understands (RFC 6238; the key URI format of Google Authenticator). */
const habits = { algorithm: 'SHA1', digits: 6, period: 30 } as const;
const [secretBytes, recoveryBytes, recoveryCodes] = [20, 16, 10];

/** 160 bits in Base32, as long as the hash (RFC 4226 §4, R6). */
export const newSecret = (): string => base32(secretBytes);

/** The address that an authenticator reads from the picture. */
export const uriOf = (secret: string, email: string): string =>
  new TOTP({ ...habits, issuer: product, label: email, secret }).toString();

/** Shown once; only their hashes are kept. Each has 128 bits: nobody guesses one, so a plain hash will do. */
export const newRecoveryCodes = (): readonly string[] =>
  Array.from({ length: recoveryCodes }, () =>
    base32(recoveryBytes).replace(/.{5}(?=.{5})/g, '$&-'),
  );

export const recoveryHashOf = (code: string): string => sha256Hex(plain(code));

/**
 * The 30 seconds that a code belongs to: these, the ones before or the ones after (RFC 6238 §5.2).
 * @returns undefined when it belongs to none of them
 */
export function stepOf(secret: string, code: string, now: Date): number | undefined {
  const totp = new TOTP({ ...habits, secret });
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return undefined;
  const timestamp = now.getTime();
  const delta = totp.validate({ token, timestamp, window: 1 });
  return delta === null ? undefined : totp.counter({ timestamp }) + delta;
}

/** What is left of the second factor once this code was used. @returns undefined when the code is not good */
export function afterCode(
  factor: SecondFactor,
  code: string,
  now: Date,
): { readonly left: SecondFactor; readonly isRecovery: boolean } | undefined {
  const step = stepOf(factor.secret, code, now);
  if (step !== undefined) {
    return step > factor.step ? { left: { ...factor, step }, isRecovery: false } : undefined;
  }
  const recoveryHashes = factor.recoveryHashes.filter((hash) => !isTokenOf(hash, plain(code)));
  return recoveryHashes.length < factor.recoveryHashes.length
    ? { left: { ...factor, recoveryHashes }, isRecovery: true }
    : undefined;
}

/** A QR code as an SVG path in a square of `size` units; four units around it stay light (ISO/IEC 18004). */
export function pictureOf(uri: string): { readonly size: number; readonly path: string } {
  const { data, size } = encode(uri, { ecc: 'M', border: 4 });
  const rows = data.map((row) => row.map((isDark) => (isDark ? 'x' : ' ')).join(''));
  const runs = rows.flatMap((row, y) =>
    [...row.matchAll(/x+/g)].map(({ index, 0: run }) => barAt(index, y, run.length)),
  );
  return { size, path: runs.join('') };
}

const barAt = (x: number, y: number, width: number): string => `M${x} ${y}h${width}v1h-${width}z`;

const base32 = (bytes: number): string =>
  new Secret({ buffer: new Uint8Array(randomBytes(bytes)).buffer }).base32;

/** As it was made, whatever somebody typed between the letters. */
const plain = (code: string): string => code.toUpperCase().replace(/[^A-Z2-7]/g, '');
