import { Value } from 'typebox/value';
import { WithCode } from './second-step.ts';

describe('what the second step takes', () => {
  for (const [what, body, is] of [
    ['six digits', { code: '123456' }, true],
    ['a recovery code of its greatest length', { code: 'A'.repeat(100) }, true],
    ['a longer one', { code: 'A'.repeat(101) }, false],
    ['no code', { code: '' }, false],
    ['a number', { code: 123456 }, false],
    ['anything beside the code', { code: '123456', person: 'ann' }, false],
  ] as const) {
    it(`is ${what}: ${is}`, () => {
      expect(Value.Check(WithCode, body)).toBe(is);
    });
  }
});
