import { rmSync } from 'node:fs';
import { approve, submit } from '../../registry/index.ts';
import { verifyRecords } from '../audit/verify-records.ts';
import { aDesk, anEntryEdit, ann, rex, seen } from '../changes/registry.fixture.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import { createSigningKey, keySetOf, rotateKey, signingKeyOf } from './signing-key.ts';

const now = '2026-11-25T10:00:00Z';

describe('the signing key of an installation', () => {
  let storage: Storage;
  beforeEach(async () => {
    storage = await anEmptyStorage();
  });
  afterEach(() => storage.close());

  const key = () => storage.transact((ports) => signingKeyOf(ports, now));
  const rotate = () => storage.transact((ports) => rotateKey(ports, now));
  const kids = async () => (await keySetOf(storage.read.facts)).keys.map(({ kid }) => kid);
  const audited = async () =>
    (await storage.read.audit.list(0, 9)).map(({ action, object }) => [action, object]);

  it('is made when it is first needed, and stays', async () => {
    expect(await keySetOf(storage.read.facts)).toEqual({ keys: [] });
    const first = await key();
    expect(await key()).toEqual(first);
    expect(await audited()).toEqual([]);
  });

  it('is another in every installation, and named by its thumbprint', async () => {
    const [one, other] = [await createSigningKey(), await createSigningKey()];
    expect(one.kid).not.toBe(other.kid);
    for (const member of [one.kid, one.x, one.d]) expect(member).toMatch(/^[\w-]{43}$/);
  });

  it('shows its public half alone, and keeps the private one out of the data', async () => {
    const { kid, x, d } = await key();
    const shown = await keySetOf(storage.read.facts);
    const publicHalf = { kty: 'OKP', crv: 'Ed25519', x, kid, use: 'sig', alg: 'Ed25519' } as const;
    expect(shown).toEqual({ keys: [publicHalf] });
    expect(await storage.read.facts.find('signing-keys')).not.toContain(d);
  });

  it('is another after a rotation, which the audit chain tells; retired ones stay', async () => {
    const first = await key();
    const next = await rotate();
    expect((await key()).kid).toBe(next);
    expect(await kids()).toEqual([next, first.kid]);
    expect(await audited()).toEqual([['keys.rotate', `key/${next}`]]);
  });

  it('may be put in place by the operator, which the audit chain tells as well', async () => {
    const first = await key();
    const theirs = await createSigningKey();
    storage.read.keyFile.write(theirs);
    expect(await key()).toEqual(theirs);
    expect(await key()).toEqual(theirs);
    expect(await kids()).toEqual([theirs.kid, first.kid]);
    expect(await audited()).toEqual([['keys.rotate', `key/${theirs.kid}`]]);
  });

  it('moves out of the data where an earlier version kept it', async () => {
    const [newest, retired] = [await createSigningKey(), await createSigningKey()];
    const kept = JSON.stringify([newest, retired]);
    await storage.transact(({ facts }) => facts.save('signing-keys', kept));
    expect(await key()).toEqual(newest);
    expect(storage.read.keyFile.read()).toEqual(newest);
    const left = await storage.read.facts.find('signing-keys');
    for (const { d } of [newest, retired]) expect(left).not.toContain(d);
    expect(await kids()).toEqual([newest.kid, retired.kid]);
    expect(await audited()).toEqual([]);
  });

  it('is never made anew in silence once something was signed', async () => {
    const first = await key();
    rmSync(storage.read.keyFile.place);
    await expectAsync(key()).toBeRejectedWith(
      jasmine.objectContaining({ name: 'CannotStart', exitCode: 78 }),
    );
    const next = await rotate();
    expect(await kids()).toEqual([next, first.kid]);
  });

  it('is the one in the file when the listing of it was undone', async () => {
    const undone = storage.transact(async (ports) => {
      await signingKeyOf(ports, now);
      throw new Error('no room');
    });
    await expectAsync(undone).toBeRejected();
    const { kid } = await key();
    expect(await kids()).toEqual([kid]);
  });
});

describe('a release as it is kept', () => {
  it('still verifies after the key that signed it retired', async () => {
    const desk = await aDesk();
    await desk.storage.transact((ports) => rotateKey(ports, now));
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
    const kidOf = async (n: number) => {
      const file = (await desk.storage.read.artefacts.find(n, 'manifest.jws', 'identity'))!;
      const [header = ''] = new TextDecoder().decode(file.bytes).split('.');
      return (JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid: string }).kid;
    };
    expect(await kidOf(1)).not.toBe(await kidOf(2));
    expect(await verifyRecords(desk.storage.read)).toEqual([]);
    await desk.close();
  });
});
