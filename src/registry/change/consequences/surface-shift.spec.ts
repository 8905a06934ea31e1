import { surfaceShift, type Shown } from './surface-shift.ts';

const category = (id: string, order = 10): Shown => ({ what: 'category', id, order });
const entry = (id: string, of = 'necessary'): Shown => ({ what: 'entry', id, category: of });

describe('what shifts on a surface', () => {
  it('is nothing where nothing changed', () => {
    const shown = [category('a'), category('b', 20), entry('x')];

    expect(surfaceShift(shown, shown)).toEqual({ appears: [], disappears: [], moves: [] });
  });

  it('appears and disappears under its category', () => {
    const { appears, disappears } = surfaceShift([entry('x')], [entry('y', 'internal')]);

    expect(appears).toEqual([{ what: 'entry', id: 'y', category: 'internal' }]);
    expect(disappears).toEqual([{ what: 'entry', id: 'x', category: 'necessary' }]);
  });

  it('keeps an entry and a category of one id apart', () => {
    expect(surfaceShift([entry('x')], [category('x')]).appears.map(({ what }) => what)).toEqual([
      'category',
    ]);
  });

  it('moves from one category to another', () => {
    expect(surfaceShift([entry('x')], [entry('x', 'internal')]).moves).toEqual([
      { what: 'entry', id: 'x', by: 'category', from: 'necessary', to: 'internal' },
    ]);
  });

  it('moves from always on to asked', () => {
    const before: Shown = { ...category('a'), consent: 'always-on' };

    expect(surfaceShift([before], [{ ...before, consent: 'asked' }]).moves).toEqual([
      { what: 'category', id: 'a', by: 'consent', from: 'always-on', to: 'asked' },
    ]);
  });

  it('moves in order where its own number changed, and not where others made way', () => {
    const before = [category('a', 10), category('b', 20), category('c', 30)];
    const after = [category('b', 20), category('c', 30), category('a', 40)];

    expect(surfaceShift(before, after).moves).toEqual([
      { what: 'category', id: 'a', by: 'order', from: 1, to: 3 },
    ]);
  });

  it('does not move because another came before it, or its number alone changed', () => {
    const before = [category('a', 10), category('b', 20)];

    expect(surfaceShift(before, [category('new', 5), ...before]).moves).toEqual([]);
    expect(surfaceShift(before, [category('a', 15), category('b', 20)]).moves).toEqual([]);
  });
});
