import { createHash, createPrivateKey, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { KeyFile, SigningKey } from '../publishing/key-file.ts';
import { CannotStart } from '../storage-errors.ts';

/** sysexits.h EX_CONFIG. */
const badConfiguration = 78;

export const keyFileIn = (folder: string): string => path.join(folder, 'signing-key.json');

/** A private JWK (RFC 8037) in a file of its own; a PEM of PKCS #8, as openssl makes it, is read as well. */
export function signingKeyFile(file: string): KeyFile {
  return { place: file, read: () => readKey(file), write: (key) => writeKey(file, key) };
}

function readKey(file: string): SigningKey | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const text = readFileSync(file, 'utf8');
    return keyOf(
      text.startsWith('-----BEGIN')
        ? createPrivateKey(text)
        : createPrivateKey({ key: JSON.parse(text) as Record<string, string>, format: 'jwk' }),
    );
  } catch (cause) {
    throw new CannotStart(`${file} holds no Ed25519 private key.`, badConfiguration, cause);
  }
}

/** The public half is always derived: one that stands in the file beside it could be another's. */
function keyOf(secret: KeyObject): SigningKey {
  if (secret.asymmetricKeyType !== 'ed25519') throw new Error('another kind of key');
  const { x = '', d = '' } = secret.export({ format: 'jwk' });
  // RFC 7638 §3.2: the required members alone, in the order of their names.
  const thumbprint = createHash('sha256').update(`{"crv":"Ed25519","kty":"OKP","x":"${x}"}`);
  return { kid: thumbprint.digest('base64url'), x, d };
}

function writeKey(file: string, { kid, x, d }: SigningKey): void {
  const unfinished = `${file}.part`;
  try {
    rmSync(unfinished, { force: true });
    const open = openSync(unfinished, 'wx', 0o600);
    writeSync(
      open,
      `${JSON.stringify({ kty: 'OKP', crv: 'Ed25519', alg: 'Ed25519', kid, x, d })}\n`,
    );
    fsyncSync(open);
    closeSync(open);
    renameSync(unfinished, file);
  } catch (cause) {
    throw new CannotStart(`${file} cannot be written.`, badConfiguration, cause);
  }
}
