import { pickCoding } from './pick-coding.ts';

const all = ['br', 'gzip', 'identity'] as const;

describe('the coding of an answer', () => {
  for (const [header, expected] of [
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip;q=0', 'identity'],
    ['identity;q=0', 'identity'],
    ['*', 'br'],
    ['*;q=0.1, gzip', 'gzip'],
    ['br;q=nonsense', 'identity'],
  ] as const) {
    it(`is ${expected} for ${header ?? 'no header'}`, () => {
      expect(pickCoding(header, all)).toBe(expected);
    });
  }

  it('is never one that is not there', () => {
    expect(pickCoding('br, gzip', ['identity'])).toBe('identity');
  });
});
