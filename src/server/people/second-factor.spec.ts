import { TOTP } from 'otpauth';
import {
  afterCode,
  newRecoveryCodes,
  newSecret,
  pictureOf,
  recoveryHashOf,
  stepOf,
  uriOf,
} from './second-factor.ts';

// The vectors of RFC 6238, appendix B, for SHA-1: the last six of their eight digits.
const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
for (const [seconds, code] of [
  [59, '287082'],
  [1111111109, '081804'],
  [1234567890, '005924'],
  [20000000000, '353130'],
] as const) {
  describe(`the code ${code}`, () => {
    const step = Math.floor(seconds / 30);
    const at = (steps: number) => stepOf(secret, code, new Date((seconds + steps * 30) * 1000));

    it('belongs to its 30 seconds, told 30 seconds early, in time or late', () => {
      expect([at(-1), at(0), at(1)]).toEqual([step, step, step]);
    });

    it('is nothing earlier or later', () => {
      expect([at(-2), at(2)]).toEqual([undefined, undefined]);
    });
  });
}

describe('a second factor', () => {
  const now = new Date('2026-03-02T09:00:00Z');
  const [first = '', ...others] = newRecoveryCodes();
  const recoveryHashes = [first, ...others].map(recoveryHashOf);
  const factor = { secret, step: 0, recoveryHashes };
  const code = (steps = 0) =>
    new TOTP({ secret }).generate({ timestamp: now.getTime() + steps * 30_000 });

  it('takes each code once, and none from before it', () => {
    const { left } = afterCode(factor, code(), now)!;
    expect(afterCode(left, code(), now)).toBeUndefined();
    expect(afterCode(left, code(-1), now)).toBeUndefined();
    expect(afterCode(left, code(1), now)?.left.step).toBe(left.step + 1);
  });

  it('takes a code with the space that authenticators show', () => {
    expect(afterCode(factor, ` ${code().slice(0, 3)} ${code().slice(3)} `, now)).toBeDefined();
  });

  it('takes each recovery code once, however it was typed', () => {
    const { left, isRecovery } = afterCode(factor, first.toLowerCase().replaceAll('-', ' '), now)!;
    expect([isRecovery, left.recoveryHashes.length]).toEqual([true, 9]);
    expect(afterCode(left, first, now)).toBeUndefined();
    expect(afterCode(left, others[0]!, now)).toBeDefined();
  });

  for (const wrong of ['', '000000', '12345', '1234567', 'ABCDE', '-----']) {
    it(`does not take ${JSON.stringify(wrong)}`, () => {
      expect(afterCode(factor, wrong, now)).toBeUndefined();
    });
  }

  it('has ten recovery codes of 128 bits, none twice', () => {
    const codes = [first, ...others];
    expect([codes.length, new Set(codes).size]).toEqual([10, 10]);
    for (const each of codes) expect(each).toMatch(/^([A-Z2-7]{5}-){4}[A-Z2-7]{6}$/);
  });

  it('is told to authenticators in the words they all know', () => {
    const made = newSecret();
    expect(made).toMatch(/^[A-Z2-7]{32}$/);
    const uri = new URL(uriOf(made, 'ada@example.org'));
    expect(decodeURIComponent(uri.pathname)).toBe('/Cookie Registry:ada@example.org');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Cookie Registry',
      secret: made,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });

  it('is drawn as bars inside a margin of four', () => {
    const { size, path } = pictureOf(uriOf(secret, 'ada@example.org'));
    expect(path).toMatch(/^M4 4h7v1h-7z(M\d+ \d+h(\d+)v1h-\2z)+$/);
    const bars = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map((bar) => bar.slice(1).map(Number));
    expect(Math.max(...bars.map(([x = 0, , width = 0]) => x + width))).toBe(size - 4);
    expect(Math.max(...bars.map(([, y = 0]) => y))).toBe(size - 5);
  });
});
