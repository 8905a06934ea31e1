import { chosen, counted, held, ticked, written } from './places';

describe('the place of a field in a document', () => {
  it('locks words so that they can still be read, and choices for good', () => {
    const locks = [
      written('/a'),
      counted('/a', { min: 1 }),
      held('/a', []),
      chosen('/a'),
      ticked('/a'),
    ];
    expect(locks.map(({ lock }) => lock)).toEqual([
      'readonly',
      'readonly',
      'readonly',
      'disabled',
      'disabled',
    ]);
  });

  it('is blank in the way of its box', () => {
    const blanks = [written('/a'), chosen('/a'), counted('/a', { min: 1 }), ticked('/a')];
    expect(blanks.map(({ blank }): unknown => blank)).toEqual(['', '', null, false]);
  });

  it('spells words in the document as it is told', () => {
    const { spelling } = written('/accent', (words) => words.trim().toLowerCase());
    expect([spelling?.shown('#0b5d4e'), spelling?.kept(' #0B5D4E ')]).toEqual([
      '#0b5d4e',
      '#0b5d4e',
    ]);
    expect(written('/a').spelling).toBeUndefined();
  });
});
