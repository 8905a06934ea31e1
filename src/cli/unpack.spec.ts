import { zipSync } from 'fflate';
import { limits, unpack } from './unpack.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('unpacking an archive in memory', () => {
  it('gives its files by name', () => {
    const unpacked = unpack(zipSync({ 'policy/en.html': bytes('words') }));
    expect(unpacked).toEqual({ files: new Map([['policy/en.html', bytes('words')]]) });
  });

  for (const name of [
    '../up.txt',
    '/etc/passwd',
    'a/../../b',
    'a\\b',
    'C:x',
    '.hidden',
    'a//b',
    'a/',
  ]) {
    it(`refuses the name ${name}`, () => {
      expect(unpack(zipSync({ [name]: bytes('x') }))).toEqual({
        failure: jasmine.stringContaining('names a file') as unknown as string,
      });
    });
  }

  it('refuses what is no archive, and what is cut off', () => {
    const whole = zipSync({ 'a.txt': bytes('x'.repeat(999)) });
    for (const wrong of [bytes('{}'), new Uint8Array(), whole.subarray(0, whole.length - 9)]) {
      expect(unpack(wrong)).toEqual({ failure: 'it is not a ZIP' });
    }
  });

  it('refuses more files, and more bytes, than any pack has', () => {
    const many = Array.from({ length: limits.files + 1 }, (_, n) => [`f${n}`, new Uint8Array()]);
    expect(unpack(zipSync(Object.fromEntries(many) as Record<string, Uint8Array>))).toEqual({
      failure: 'it holds too many files',
    });
    expect(unpack(new Uint8Array(limits.archive + 1))).toEqual({ failure: 'it is too large' });
  });

  it('refuses a file that says it is larger than any pack', () => {
    const zip = zipSync({ 'a.txt': bytes('x'.repeat(99)) });
    expect(unpack(sizeSaid(zip, limits.bytes + 1))).toEqual({ failure: 'it unpacks to too much' });
  });

  it('never unpacks more than a file says it holds', () => {
    const zip = zipSync({ 'a.txt': bytes('x'.repeat(1 << 20)) });
    const unpacked = unpack(sizeSaid(zip, 10));
    const found = 'files' in unpacked ? unpacked.files.get('a.txt')!.length : 0;
    expect(found).toBeLessThanOrEqual(10);
  });

  it('refuses a name that comes twice', () => {
    const zip = zipSync({ 'a.txt': bytes('x'), 'b.txt': bytes('y') });
    const twice = Buffer.from(zip);
    for (let at = twice.indexOf('b.txt'); at >= 0; at = twice.indexOf('b.txt'))
      twice.write('a', at);
    expect(unpack(twice)).toEqual({ failure: 'it holds a.txt twice' });
  });
});

/** APPNOTE.TXT §4.3.12: the uncompressed size stands at 24 in the central directory's header. */
function sizeSaid(zip: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(zip);
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from('PK\x01\x02', 'latin1')) + 24);
  return copy;
}
