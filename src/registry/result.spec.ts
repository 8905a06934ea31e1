import { err, ok, type Result } from './result.ts';

const halve = (number: number): Result<number, string> =>
  number % 2 === 0 ? ok(number / 2) : err('odd');

describe('a result', () => {
  it('is a value when all went well', () => {
    expect(halve(4)).toEqual({ ok: true, value: 2 });
  });

  it('is a reason when it did not', () => {
    expect(halve(3)).toEqual({ ok: false, error: 'odd' });
  });

  it('is a value even where the value is undefined or false', () => {
    expect(ok(undefined)).toEqual({ ok: true, value: undefined });
    expect(ok(false).ok).toBeTrue();
    expect(err(undefined).ok).toBeFalse();
  });
});
