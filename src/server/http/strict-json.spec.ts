import { BadJson, parseStrictJson } from './strict-json.ts';

describe('the strict reader of JSON', () => {
  for (const text of [
    'null',
    ' [ ] ',
    '{"a":{"b":[1,-2.5e3,true,false,null,"\\u00e9\\n"]},"":0}',
    '"😀 \\ud83d\\ude00"',
    '[9007199254740991,-9007199254740991,0.1,1e20]',
    '{"constructor":1,"toString":2}',
  ]) {
    it(`reads ${text} as JSON.parse does`, () => {
      expect(parseStrictJson(text)).toEqual(JSON.parse(text));
    });
  }

  for (const [text, position, reason] of [
    ['{"a":1,"b":2,"a":3}', 13, 'A name stands twice'],
    ['{"a":1,"\\u0061":2}', 7, 'A name stands twice'],
    ['{"x":{"__proto__":{}}}', 6, 'The name __proto__ is refused'],
    ['["ok","\\ud800"]', 6, 'A lone surrogate'],
    ['[1,9007199254740992]', 3, 'A number beyond what can be kept exactly'],
    ['1e999', 0, 'A number beyond what can be kept exactly'],
    ['[01]', 2, 'Expected ]'],
    ['{"a":1,}', 7, 'A name is missing'],
    ['[1,]', 3, 'Unexpected character'],
    ['{"a" 1}', 5, 'Expected :'],
    ['"open', 0, 'A malformed string'],
    ['"a\nb"', 0, 'A malformed string'],
    ['[1] 2', 4, 'Unexpected text'],
    ['', 0, 'Unexpected end'],
    ['nul', 0, 'Unexpected character'],
  ] as const) {
    it(`refuses ${JSON.stringify(text)} at ${position}`, () => {
      expect(() => parseStrictJson(text)).toThrowError(
        BadJson,
        `${reason} at position ${position}`,
      );
    });
  }

  it('reads 64 levels and refuses 65', () => {
    const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
    expect(() => parseStrictJson(nested(64))).not.toThrow();
    expect(() => parseStrictJson(nested(65))).toThrowError(/Nested too deeply at position 64/);
  });

  it('refuses more than 200,000 values', () => {
    const list = (length: number): string => `[${'0,'.repeat(length - 1)}0]`;
    expect(() => parseStrictJson(list(199_999))).not.toThrow();
    expect(() => parseStrictJson(list(200_000))).toThrowError(/Too many values/);
  });
});
