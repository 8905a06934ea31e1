import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createSigningKey } from '../publishing/signing-key.ts';
import { keyFileIn, signingKeyFile } from './signing-key-file.ts';
import { aFolder } from './storage.fixture.ts';

describe('the file of the signing key', () => {
  let folder: string;
  beforeEach(() => {
    folder = aFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = () => signingKeyFile(keyFileIn(folder));

  it('gives back what was written, to its owner alone', async () => {
    expect(file().read()).toBeUndefined();
    const key = await createSigningKey();
    file().write(key);
    expect(file().read()).toEqual(key);
    expect(statSync(file().place).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file().place}.part`)).toBeFalse();
  });

  it('replaces one key by another, and an unfinished file by a whole one', async () => {
    file().write(await createSigningKey());
    writeFileSync(`${file().place}.part`, 'half a key');
    const next = await createSigningKey();
    file().write(next);
    expect(file().read()).toEqual(next);
  });

  it('takes a key that openssl made', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    writeFileSync(file().place, privateKey.export({ format: 'pem', type: 'pkcs8' }));
    expect(file().read()?.x).toBe(publicKey.export({ format: 'jwk' }).x);
  });

  it('never believes a public half that is not of this private one', async () => {
    const [one, other] = [await createSigningKey(), await createSigningKey()];
    file().write(one);
    writeFileSync(file().place, readFileSync(file().place, 'utf8').replace(one.x, other.x));
    let read: unknown;
    try {
      read = file().read();
    } catch (error) {
      read = error;
    }
    expect(read).not.toEqual(jasmine.objectContaining({ x: other.x }));
  });

  it('says which file holds no key', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const text of ['', '{}', 'x', privateKey.export({ format: 'pem', type: 'pkcs8' })]) {
      writeFileSync(file().place, text);
      expect(() => file().read()).toThrowError(/signing-key\.json holds no Ed25519 private key/);
    }
  });

  it('says when it cannot be written', async () => {
    const nowhere = signingKeyFile(path.join(folder, 'missing', 'key.json'));
    const key = await createSigningKey();
    expect(() => nowhere.write(key)).toThrowError(/cannot be written/);
  });
});
