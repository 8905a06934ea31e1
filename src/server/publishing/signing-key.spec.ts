import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { createSigningKey, keySetOf, signingKeyOf } from './signing-key.ts';

describe('the signing key of an installation', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  const key = () => storage.transact(({ facts }) => signingKeyOf(facts));

  it('is made when it is first needed, and stays', async () => {
    expect(await keySetOf(storage.read.facts)).toEqual({ keys: [] });
    const first = await key();
    expect(await key()).toEqual(first);
  });

  it('is another in every installation, and named by its thumbprint', async () => {
    const [one, other] = [await createSigningKey(), await createSigningKey()];
    expect(one.kid).not.toBe(other.kid);
    for (const member of [one.kid, one.x, one.d]) expect(member).toMatch(/^[\w-]{43}$/);
  });

  it('shows its public half alone', async () => {
    const { kid, x, d } = await key();
    const shown = await keySetOf(storage.read.facts);
    const publicHalf = { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'Ed25519' } as const;
    expect(shown).toEqual({ keys: [publicHalf] });
    expect(JSON.stringify(shown)).not.toContain(d);
  });

  it('is the newest of several, and retired ones stay for older releases', async () => {
    const [newest, retired] = [await createSigningKey(), await createSigningKey()];
    const kept = JSON.stringify([newest, retired]);
    await storage.transact(({ facts }) => facts.save('signing-keys', kept));
    expect(await key()).toEqual(newest);
    const { keys } = await keySetOf(storage.read.facts);
    expect(keys.map(({ kid }) => kid)).toEqual([newest.kid, retired.kid]);
  });
});
