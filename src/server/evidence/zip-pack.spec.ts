import { strFromU8, unzipSync } from 'fflate';
import { sha256Of } from '../publishing/digest.ts';
import { zipPack } from './zip-pack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const pack = new Map([
  ['b/é.json', bytes('{"é":1}')],
  ['a.txt', bytes('one '.repeat(500))],
]);

describe('a pack in one file', () => {
  it('holds every file, and the SHA-256 of each in the order of their names', () => {
    const files = unzipSync(zipPack(pack));
    expect(Object.keys(files)).toEqual(['SHA256SUMS', 'a.txt', 'b/é.json']);
    expect(strFromU8(files['b/é.json']!)).toBe('{"é":1}');
    expect(strFromU8(files['SHA256SUMS']!)).toMatch(
      /^[0-9a-f]{64} {2}a\.txt\n[0-9a-f]{64} {2}b\/é\.json\n$/,
    );
  });

  it('has the same bytes whatever the hour, the zone and the order in which it was filled', () => {
    const zone = process.env['TZ'];
    const digests = ['UTC', 'Pacific/Auckland', 'America/St_Johns'].map((name) => {
      process.env['TZ'] = name;
      return sha256Of(zipPack(new Map([...pack].reverse())));
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set([...digests, sha256Of(zipPack(pack))]).size).toBe(1);
  });
});
