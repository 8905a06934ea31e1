import { csvLine, neutraliseFormula } from './neutralise-formula.ts';

describe('a field of a spreadsheet', () => {
  for (const [text, expected] of [
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\tplain', "'\tplain"],
    ['\rplain', "'\rplain"],
    ['\nplain', "'\nplain"],
    ['\0plain', "'\0plain"],
    [' =1', "' =1"],
    ['\u00A0=1', "'\u00A0=1"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['', ''],
    ['a=1', 'a=1'],
    ['change.edit', 'change.edit'],
    ['{"a":"=1"}', '{"a":"=1"}'],
    ['2026-03-01', '2026-03-01'],
  ] as const) {
    it(`reads ${JSON.stringify(text)} as ${JSON.stringify(expected)}`, () => {
      expect(neutraliseFormula(text)).toBe(expected);
    });
  }
});

describe('a line of CSV', () => {
  for (const [fields, expected] of [
    [[1, 'plain'], '1,plain\r\n'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"\r\n'],
    [['=1,2'], '"\'=1,2"\r\n'],
    [['', ''], ',\r\n'],
  ] as const) {
    it(`holds ${JSON.stringify(fields)}`, () => expect(csvLine(fields)).toBe(expected));
  }
});
