import { domainMatches, domainsMeet, pathMatches, pathsMeet } from './match-place.ts';

describe('a declared domain', () => {
  for (const [declared, host, expected] of [
    ['www.example.org', 'www.example.org', true],
    ['www.example.org', 'a.www.example.org', false],
    ['*.example.org', 'example.org', true],
    ['*.example.org', 'a.b.example.org', true],
    ['*.example.org', 'badexample.org', false],
  ] as const) {
    it(`${declared} ${expected ? 'covers' : 'leaves'} ${host}`, () => {
      expect(domainMatches(declared, host)).toBe(expected);
    });
  }

  it('meets another where one covers the other', () => {
    expect(domainsMeet('*.example.org', '*.shop.example.org')).toBeTrue();
    expect(domainsMeet('*.shop.example.org', '*.example.org')).toBeTrue();
    expect(domainsMeet('*.a.example.org', '*.b.example.org')).toBeFalse();
  });
});

describe('a declared path', () => {
  for (const [declared, path, expected] of [
    ['/docs', '/docs', true],
    ['/docs', '/docs/x', true],
    ['/docs', '/docsets', false], // formats.md §2
    ['/docs/', '/docs/x', true],
    ['/docs/', '/docs', false],
    ['/', '/anything', true],
  ] as const) {
    it(`${declared} ${expected ? 'covers' : 'leaves'} ${path}`, () => {
      expect(pathMatches(declared, path)).toBe(expected);
    });
  }

  it('meets another where one covers the other', () => {
    expect(pathsMeet('/docs/x', '/docs')).toBeTrue();
    expect(pathsMeet('/a', '/b')).toBeFalse();
  });
});
