import { listFormatOf, once, unitFormatOf } from './formats-of.ts';

describe('a formatter that is kept', () => {
  it('is made once per key', () => {
    const made: string[] = [];
    const lengthOf = once((key) => made.push(key));
    expect([lengthOf('en'), lengthOf('fr'), lengthOf('en')]).toEqual([1, 2, 1]);
    expect(made).toEqual(['en', 'fr']);
  });

  it('belongs to one locale and one unit', () => {
    expect(listFormatOf('en').format(['a', 'b'])).toBe('a and b');
    expect(listFormatOf('fr').format(['a', 'b'])).toBe('a et b');
    expect(unitFormatOf('fr', 'month').format(12)).toMatch(/^12\smois$/);
    expect(unitFormatOf('fr', 'week').format(2)).toMatch(/^2\ssemaines$/);
    expect(unitFormatOf('fr', 'month')).toBe(unitFormatOf('fr', 'month'));
  });
});
