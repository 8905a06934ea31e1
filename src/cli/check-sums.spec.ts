import { createHash } from 'node:crypto';
import { checkSums } from './check-sums.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const sum = (text: string) => createHash('sha256').update(text).digest('hex');

describe('the sums of a pack', () => {
  const check = (sums: string) =>
    checkSums(
      new Map([
        ['a', bytes('one')],
        ['b', bytes('two')],
        ['SHA256SUMS', bytes(sums)],
      ]),
    );
  const [a, b] = [`${sum('one')}  a\n`, `${sum('two')}  b\n`];

  it('hold in any order', () => {
    expect([check(a + b), check(b + a)]).toEqual([{ ok: '2 files' }, { ok: '2 files' }]);
  });

  for (const [what, sums, failed] of [
    ['a wrong sum', a + b.replace(sum('two'), sum('too')), 'b does not give its SHA-256'],
    ['a file that is not named', a, 'SHA256SUMS does not name b'],
    [
      'a name without a file',
      a + b + `${sum('x')}  x\n`,
      'SHA256SUMS names x, which is not there once',
    ],
    ['a name twice', a + b + b, 'SHA256SUMS names b, which is not there once'],
    ['a line of another form', `${a}${b}hello\n`, 'SHA256SUMS holds "hello"'],
    ['no end', (a + b).trimEnd(), 'SHA256SUMS was cut off'],
  ] as const) {
    it(`do not hold with ${what}`, () => {
      expect(check(sums)).toEqual({ failed });
    });
  }
});
