import { createHash } from 'node:crypto';
import { canonicalText } from './canonical-text.ts';

describe('canonical text', () => {
  it('has the bytes of the test vector in the format’s description', () => {
    const text = canonicalText({
      title: { fr: 'Préférences', en: 'Preferences' },
      release: 1,
      format: 'cookie-registry',
    });
    expect(text).toBe(
      '{"format":"cookie-registry","release":1,"title":{"en":"Preferences","fr":"Préférences"}}',
    );
    const bytes = Buffer.from(text, 'utf8');
    expect(bytes.length).toBe(90);
    expect(createHash('sha256').update(bytes).digest('base64')).toBe(
      'ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
    );
  });

  it('has the bytes of the manifest in the format’s description', () => {
    const manifest = {
      size: 90,
      sha256: 'ffPSv2thuGLzz4mkLTb4d+5UiolfhNIW4fDCU0moARk=',
      release: 1,
      publishedAt: '2026-11-23T10:00:00Z',
      audit: { size: 12, head: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' },
    };
    expect(Buffer.from(canonicalText(manifest)).toString('base64url')).toBe(
      'eyJhdWRpdCI6eyJoZWFkIjoic2hhMjU2LTQ3REVRcGo4SEJTYSsvVEltVys1SkNldVFlUmttNU5NcEpXWkczaFN1RlU9Iiwic2l6ZSI6MTJ9LCJwdWJsaXNoZWRBdCI6IjIwMjYtMTEtMjNUMTA6MDA6MDBaIiwicmVsZWFzZSI6MSwic2hhMjU2IjoiZmZQU3YydGh1R0x6ejRta0xUYjRkKzVVaW9sZmhOSVc0ZkRDVTBtb0FSaz0iLCJzaXplIjo5MH0',
    );
  });

  // RFC 8785 §3.2.3: the sample of key sorting by UTF-16 code units.
  it('sorts keys by UTF-16 code unit', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\u{1f600}', '\u0080', '\u00f6'];
    const text = canonicalText(Object.fromEntries(keys.map((key) => [key, 0])));
    expect(Object.keys(JSON.parse(text) as object)).toEqual([
      '1',
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\u{1f600}',
      '\ufb33',
    ]);
    expect(text.startsWith('{"\\r":0,"1":0,')).toBeTrue();
  });

  // RFC 8785 §3.2.2.2
  it('escapes what JSON must and nothing else', () => {
    expect(canonicalText('\u20ac$\u000F\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['undefined', undefined],
    ['an undefined member', { a: undefined }],
    ['a hole in a list', [1, undefined]],
    ['a lone surrogate', { a: ['x\ud800'] }],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a fraction', 0.5],
    ['an integer that is not safe', 2 ** 53],
    ['no number', NaN],
    ['a bigint', { a: 1n }],
    ['a function', () => 1],
  ];
  for (const [what, value] of refused) {
    it(`refuses ${what}`, () => {
      expect(() => canonicalText(value)).toThrowError(TypeError);
    });
  }

  it('takes null, booleans and paired surrogates', () => {
    expect(canonicalText([null, true, '\u{1f36a}'])).toBe('[null,true,"\u{1f36a}"]');
  });
});
