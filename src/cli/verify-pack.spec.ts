import { generateKeyPairSync } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { forged, packs, rewritten } from './pack.fixture.ts';
import { verifyPack } from './verify-pack.ts';

describe('the verification of an evidence pack', () => {
  let bySystem: Uint8Array;
  let approved: Uint8Array;
  beforeAll(async () => {
    [bySystem, approved] = await packs();
  });

  const judge = (zip: Uint8Array, trusted?: unknown) =>
    verifyPack(zip, trusted).steps.map(({ name, outcome }) => `${name} ${outcome}`);
  const last = (zip: Uint8Array, trusted?: unknown) => judge(zip, trusted).at(-1);
  const keysIn = (zip: Uint8Array): unknown => JSON.parse(strFromU8(unzipSync(zip)['keys.json']!));

  const approvalsIn = (zip: Uint8Array) =>
    verifyPack(zip).steps.find(({ name }) => name === 'approvals');

  it('passes what the server hands out, step by step', () => {
    expect(judge(approved)).toEqual([
      'archive ok',
      'files ok',
      'signature ok',
      'size ok',
      'digest ok',
      'schema ok',
      'release ok',
      'chain ok',
      'schema.json ok',
      'keys skipped',
      'audit ok',
      'checkpoint ok',
      'history ok',
      'pages ok',
      'content ok',
      'difference ok',
      'approvals ok',
      'decisions ok',
    ]);
    expect(approvalsIn(approved)?.detail).toContain('approved by rex');
  });

  it('says of what the system published that there was no second person', () => {
    const { steps } = verifyPack(bySystem);
    expect(steps.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(approvalsIn(bySystem)).toEqual(
      jasmine.objectContaining({
        outcome: 'skipped',
        detail: jasmine.stringContaining('no second person'),
      }),
    );
  });

  it('holds the pack against keys from elsewhere', () => {
    expect(judge(approved, keysIn(approved))).toContain('keys ok');
    const { publicKey } = generateKeyPairSync('ed25519');
    const others = { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k' }] };
    expect(last(approved, others)).toBe('keys failed');
  });

  it('names the file in which one byte was flipped, for any byte of any file', () => {
    const files = Object.entries(unzipSync(approved));
    let flips = 0;
    for (const [name, bytes] of files) {
      const step = Math.max(1, Math.floor(bytes.length / 14));
      for (let at = 0; at < bytes.length; at += step) {
        const zip = rewritten(approved, (all) => {
          const copy = Uint8Array.from(bytes);
          copy[at] = copy[at]! ^ (1 << (at % 8));
          all[name] = copy;
        });
        const found = verifyPack(zip).steps.at(-1)!;
        const place = `${name} byte ${at}: ${found.detail}`;
        expect([found.name, found.outcome]).withContext(place).toEqual(['files', 'failed']);
        if (name !== 'SHA256SUMS') expect(found.detail).withContext(place).toContain(name);
        flips += 1;
      }
    }
    expect(flips).toBeGreaterThan(200);
  });

  it('finds a file that came, went or took the place of another', () => {
    for (const alter of [
      (files: Record<string, Uint8Array>) => (files['extra.txt'] = new Uint8Array(3)),
      (files: Record<string, Uint8Array>) => delete files['difference.json'],
      (files: Record<string, Uint8Array>) => (files['keys.json'] = files['schema.json']!),
      (files: Record<string, Uint8Array>) => delete files['SHA256SUMS'],
    ]) {
      expect(last(rewritten(approved, alter))).toBe('files failed');
    }
  });

  const approvals = (text: string) => text.replaceAll('"rex"', '"rae"');
  for (const [what, name, alter, step] of [
    [
      'another word in the registry',
      'registry.json',
      (t: string) => t.replace('theme_two', 'theme_too'),
      'digest',
    ],
    ['a longer registry', 'registry.json', (t: string) => `${t} `, 'size'],
    [
      'another signature',
      'manifest.jws',
      (t: string) => t.replace(/.{8}$/, 'AAAAAAAA'),
      'signature',
    ],
    [
      'a key of the forger',
      'keys.json',
      (t: string) => t.replace(/"x": "..../, '"x": "AAAA'),
      'signature',
    ],
    ['no keys', 'keys.json', () => '{"keys":[]}', 'signature'],
    [
      'another release before',
      'previous.manifest.jws',
      (t: string) => t.replace(/.{8}$/, 'AAAAAAAA'),
      'chain',
    ],
    [
      'another schema',
      'schema.json',
      (t: string) => t.replace('schema:1.0', 'schema:9.0'),
      'schema.json',
    ],
    [
      'another actor',
      'audit.json',
      (t: string) => t.replace('"actor": "rex"', '"actor": "rae"'),
      'audit',
    ],
    ['an event less', 'audit.json', withoutEvent(-1), 'checkpoint'],
    ['a request for changes less', 'audit.json', withoutEvent(3), 'history'],
    ['no events', 'audit.json', () => '{"events":[]}', 'audit'],
    [
      'another checkpoint',
      'audit.json',
      (t: string) => t.replace(/"size": \d+/, '"size": 1'),
      'checkpoint',
    ],
    [
      'another content',
      'change.json',
      (t: string) => t.replace('theme_two', 'theme_too'),
      'content',
    ],
    ['a decision of somebody else', 'decisions.json', approvals, 'approvals'],
    [
      'an approval by an author',
      'decisions.json',
      (t: string) =>
        t
          .replace('"id": "ann"', '"id": "rex"')
          .replace(/("contributors": \[\s*\{\s*"id": )"ann"/, '$1"rex"'),
      'approvals',
    ],
    [
      'an approval of another content',
      'decisions.json',
      (t: string) => t.replace(/sha256-(?![^]*sha256-)[^"]{4}/, 'sha256-AAAA'),
      'approvals',
    ],
    [
      'an approval that does not count',
      'decisions.json',
      (t: string) => t.replace('"counted": true', '"counted": false'),
      'approvals',
    ],
    ['no decisions', 'decisions.json', () => '[]', 'content'],
  ] as const) {
    it(`is not deceived by ${what}, with sums that fit`, () => {
      expect(last(forged(approved, name, alter))).toBe(`${step} failed`);
    });
  }
});

function withoutEvent(at: number): (text: string) => string {
  return (text) => {
    const audit = JSON.parse(text) as { events: object[] };
    return JSON.stringify({ ...audit, events: audit.events.toSpliced(at, 1) });
  };
}
