import { Value } from 'typebox/value';
import { ReleaseParams } from './release-params.ts';

describe('the number of a release in an address', () => {
  for (const n of [1, 118, 1e9]) {
    it(`may be ${n}`, () => expect(Value.Check(ReleaseParams, { n })).toBeTrue());
  }
  for (const n of [0, -1, 1.5, 1e9 + 1, 'latest', '1', null]) {
    it(`is never ${JSON.stringify(n)}`, () =>
      expect(Value.Check(ReleaseParams, { n })).toBeFalse());
  }

  it('stands alone', () => {
    expect(Value.Check(ReleaseParams, { n: 1, m: 2 })).toBeFalse();
  });
});
