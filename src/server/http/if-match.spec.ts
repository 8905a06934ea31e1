import { hasEntityTag, matches, requireMatch } from './if-match.ts';
import { Refused } from './problem-reply.ts';

describe('If-Match', () => {
  for (const [header, etag, expected] of [
    ['"a.1"', '"a.1"', true],
    ['"a.2"', '"a.1"', false],
    ['"x", "a.1"', '"a.1"', true],
    ['*', '"a.1"', true],
    ['W/"a.1"', '"a.1"', false],
    ['a.1', '"a.1"', false],
  ] as const) {
    it(`${header} ${expected ? 'fits' : 'does not fit'} ${etag}`, () => {
      expect(matches({ headers: { 'if-match': header } }, etag)).toBe(expected);
    });
  }

  it('fits nothing when it is missing', () => {
    expect(matches({ headers: {} }, '"a"')).toBeFalse();
    expect(hasEntityTag({ headers: {} })).toBeFalse();
    expect(hasEntityTag({ headers: { 'if-none-match': '*' } })).toBeTrue();
  });

  it('tells the current representation when it does not fit', () => {
    const require = () => requireMatch({ headers: { 'if-match': '"1"' } }, '"2"', { name: 'Ada' });
    expect(require).toThrow(new Refused({ code: 'ETAG_MISMATCH', current: { name: 'Ada' } }));
  });
});
