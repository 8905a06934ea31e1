import { countries } from './countries';

describe('countries', () => {
  const codes = countries('en').map(({ code }) => code);

  for (const [code, isThere] of [
    ['FR', true],
    ['GB', true],
    ['UK', false],
    ['SU', false],
    ['EU', false],
    ['ZZ', false],
  ] as const) {
    it(`${isThere ? 'hold' : 'leave out'} ${code}`, () => {
      expect(codes.includes(code)).toBe(isThere);
    });
  }

  it('stand in the order and the words of a language', () => {
    const names = countries('fr').map(({ name }) => name);
    expect(names).toContain('Allemagne');
    expect(names.indexOf('Éthiopie')).toBeLessThan(names.indexOf('Finlande'));
  });
});
