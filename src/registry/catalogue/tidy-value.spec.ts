import { tidyValue } from './tidy-value.ts';

describe('tidying a JSON value', () => {
  it('leaves numbers, booleans and null as they are', () => {
    const value = { a: [1, true, null], b: { c: 'd' } };

    expect(tidyValue(value)).toEqual({ ok: true, value });
  });

  it('writes keys and strings in NFC', () => {
    expect(tidyValue({ 'e\u0301': ['e\u0301'] })).toEqual({ ok: true, value: { é: ['é'] } });
  });

  it('drops undefined members and keeps null', () => {
    expect(tidyValue({ a: undefined, b: null })).toEqual({ ok: true, value: { b: null } });
  });

  it('keeps __proto__ an ordinary key', () => {
    const result = tidyValue(JSON.parse('{"__proto__":{"polluted":true}}'));

    expect(result.ok && Object.hasOwn(result.value as object, '__proto__')).toBeTrue();
    expect(result.ok && 'polluted' in (result.value as object)).toBeFalse();
  });

  for (const [levels, isFine] of [
    [50, true],
    [51, false],
  ] as const) {
    it(`${isFine ? 'takes' : 'refuses'} ${levels} levels`, () => {
      const nested: unknown = JSON.parse('['.repeat(levels) + ']'.repeat(levels));

      expect(tidyValue(nested).ok).toBe(isFine);
    });
  }

  it('tells every place that holds half a surrogate pair', () => {
    expect(tidyValue({ a: '\ud800', b: ['x', 'y\udfff'] })).toEqual({
      ok: false,
      error: [
        { code: 'VALIDATION', at: '/a', detail: 'holds half a surrogate pair' },
        { code: 'VALIDATION', at: '/b/1', detail: 'holds half a surrogate pair' },
      ],
    });
  });
});
