import { strFromU8, unzipSync } from 'fflate';
import { chanceOf, flipped, type Chance } from '../server/audit/chance.fixture.ts';
import { packs } from './pack.fixture.ts';
import { verify } from './verify.ts';

/** Nightly 2,000. */
const rounds = Number(process.env['RELIABILITY_MUTATIONS'] ?? 300);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=';
function respelt(text: string, chance: Chance): string {
  const at = chance(text.length);
  const others = alphabet.replace(text.charAt(at), '');
  return text.slice(0, at) + others.charAt(chance(others.length)) + text.slice(at + 1);
}

describe('whatever is altered in what an integrator fetches', () => {
  let body: Uint8Array;
  let manifest: string;
  let key: Readonly<Record<string, string>>;
  beforeAll(async () => {
    const [first] = await packs();
    const files = unzipSync(first);
    body = files['registry.json']!;
    manifest = strFromU8(files['manifest.jws']!).trim();
    key = (JSON.parse(strFromU8(files['keys.json']!)) as { keys: (typeof key)[] }).keys[0]!;
  });

  const isAccepted = (bytes: Uint8Array, jws: string, jwk: typeof key): boolean =>
    verify({ body: bytes, signed: { manifest: jws, keys: { keys: [jwk] } } }).every(
      ({ outcome }) => outcome === 'ok' || outcome === 'skipped',
    );

  it('is never accepted', () => {
    const chance = chanceOf(20_261_125);
    expect(isAccepted(body, manifest, key)).toBeTrue();
    for (let round = 0; round < rounds; round++) {
      const altered = [
        () => isAccepted(flipped(body, chance), manifest, key),
        () => isAccepted(body, respelt(manifest, chance), key),
        () => isAccepted(body, manifest, { ...key, x: respelt(key['x']!, chance) }),
        () => isAccepted(body.slice(0, chance(body.length)), manifest, key),
        () => isAccepted(body, manifest.slice(0, chance(manifest.length)), key),
      ];
      expect(altered[round % altered.length]!())
        .withContext(`round ${round}`)
        .toBeFalse();
    }
    setSpecProperty('proved', [10, `${rounds} altered files, manifests and keys, 0 accepted`]);
  });
});
