import { keepClearOfFocus } from './focus.ts';

describe('a layer above the page', () => {
  let layer: HTMLElement;
  let life: AbortController;

  const boxAt = (tag: 'div' | 'input', place: string): HTMLElement => {
    const box = document.createElement(tag);
    box.style.cssText = `position:fixed;${place};width:100px;height:40px`;
    document.body.append(box);
    return box;
  };

  beforeEach(() => {
    life = new AbortController();
    layer = boxAt('div', 'left:100px;top:100px');
    keepClearOfFocus(layer, life.signal);
  });
  afterEach(() => {
    life.abort();
    layer.remove();
  });

  for (const [where, place, expected] of [
    ['under it', 'left:120px;top:120px', true],
    ['under its corner', 'left:199px;top:139px', true],
    ['just beyond its end', 'left:200px;top:100px', false],
    ['just before its start', 'left:0px;top:100px', false],
    ['just above it', 'left:100px;top:60px', false],
    ['just below it', 'left:100px;top:140px', false],
  ] as const) {
    it(`${expected ? 'moves' : 'stays'} when what has the focus is ${where}`, () => {
      const field = boxAt('input', place);
      field.focus();
      expect(layer.matches('.top')).toBe(expected);
      field.remove();
    });
  }

  it('comes back when the focus is where it moved to', () => {
    layer.classList.add('top');
    const field = boxAt('input', 'left:120px;top:120px');
    field.focus();
    expect(layer.matches('.top')).toBeFalse();
    field.remove();
  });

  it('no longer moves once its notice has left', () => {
    life.abort();
    const field = boxAt('input', 'left:120px;top:120px');
    field.focus();
    expect(layer.matches('.top')).toBeFalse();
    field.remove();
  });
});
