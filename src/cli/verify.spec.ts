import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import {
  canonicalText,
  catalogueOf,
  composeRegistry,
  sampleDocuments,
  stampForPublish,
} from '../registry/index.ts';
import { verify, type Evidence } from './verify.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('base64');
const publishedAt = '2026-11-25T10:00:00Z';

function release(n: number, previousDigest?: string): Uint8Array {
  const edits = sampleDocuments().map((one) => ({ ...one, op: 'create' as const, baseVersion: 0 }));
  const stamped = stampForPublish(edits, { date: '2026-11-25', changeId: 'C-1' }, catalogueOf([]));
  const catalogue = catalogueOf(stamped.flatMap((one) => (one.op === 'delete' ? [] : [one])));
  const facts = {
    release: n,
    consentRevision: 1,
    publishedAt,
    ...(previousDigest === undefined ? {} : { previousDigest }),
  };
  return bytesOf(canonicalText(composeRegistry(catalogue, facts, 'publish')));
}

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const keys = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k1' }] };

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function jwsOf(payload: object, header: object = {}, key: KeyObject = privateKey): string {
  const head = { alg: 'Ed25519', kid: 'k1', typ: 'cookie-registry-manifest+jws', ...header };
  const signed = `${part(head)}.${part(payload)}`;
  return `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
}

const manifestOf = (body: Uint8Array, more: object = {}) => ({
  release: 1,
  sha256: digest(body),
  size: body.length,
  publishedAt,
  ...more,
});

const judge = (evidence: Evidence) =>
  verify(evidence).map(({ name, outcome }) => `${name} ${outcome}`);

describe('verifying a release', () => {
  const body = release(1);
  const signed = { manifest: jwsOf(manifestOf(body)), keys };

  it('passes a signed first release in the order of the format', () => {
    expect(judge({ body, signed })).toEqual([
      'signature ok',
      'size ok',
      'digest ok',
      'schema ok',
      'release ok',
      'chain ok',
    ]);
  });

  it('says which digest a file has when nothing was signed', () => {
    const steps = verify({ body });
    expect(steps.map(({ outcome }) => outcome)).toEqual(['skipped', 'ok', 'ok', 'ok']);
    expect(steps[1]?.detail).toBe(`sha256-${digest(body)}`);
  });

  it('links a later release to the one before', () => {
    const previousDigest = `sha256-${digest(body)}`;
    const second = release(2, previousDigest);
    const manifest = jwsOf(manifestOf(second, { release: 2, previousDigest }));
    const evidence = { body: second, signed: { manifest, keys } };
    expect(judge({ ...evidence, previousDigest }).at(-1)).toBe('chain ok');
    expect(judge({ ...evidence, previousDigest: 'sha256-other' }).at(-1)).toBe('chain failed');
    expect(judge(evidence).at(-1)).toBe('chain skipped');
  });

  const other = generateKeyPairSync('ed25519').privateKey;
  const shorter = { ...manifestOf(body), size: body.length - 1 };
  for (const [what, manifest, last] of [
    ['a signature of another key', jwsOf(manifestOf(body), {}, other), 'signature failed'],
    ['a key that nobody published', jwsOf(manifestOf(body), { kid: 'k2' }), 'signature failed'],
    ['the generic algorithm', jwsOf(manifestOf(body), { alg: 'EdDSA' }), 'signature failed'],
    ['no algorithm', jwsOf(manifestOf(body), { alg: 'none' }), 'signature failed'],
    ['another type', jwsOf(manifestOf(body), { typ: 'JWT' }), 'signature failed'],
    [
      'a key of its own in the header',
      jwsOf(manifestOf(body), { kid: 'x', jwk: {} }),
      'signature failed',
    ],
    [
      'half a manifest',
      jwsOf(manifestOf(body)).split('.').slice(0, 2).join('.'),
      'signature failed',
    ],
    ['another size', jwsOf(shorter), 'size failed'],
    [
      'another digest',
      jwsOf({ ...manifestOf(body), sha256: digest(bytesOf('x')) }),
      'digest failed',
    ],
    ['another release number', jwsOf({ ...manifestOf(body), release: 2 }), 'release failed'],
  ] as const) {
    it(`refuses ${what}, and looks no further`, () => {
      expect(judge({ body, signed: { manifest, keys } }).at(-1)).toBe(last);
    });
  }

  it('refuses a file of which one byte was changed', () => {
    const changed = Uint8Array.from(body);
    changed[100] = (changed[100] ?? 0) ^ 1;
    expect(judge({ body: changed, signed }).at(-1)).toBe('digest failed');
  });

  it('refuses a file that the schema does not know, though it is signed', () => {
    const empty = bytesOf('{}');
    const manifest = jwsOf(manifestOf(empty));
    expect(judge({ body: empty, signed: { manifest, keys } }).at(-1)).toBe('schema failed');
  });

  it('refuses a first release that names one before it', () => {
    const odd = release(1, `sha256-${digest(body)}`);
    expect(judge({ body: odd }).at(-1)).toBe('chain failed');
  });
});
