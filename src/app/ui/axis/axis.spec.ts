import { show } from '../show.fixture';
import { Axis } from './axis';

describe('an axis of values', () => {
  const inputs = {
    label: 'Screen',
    values: [
      { value: 360, words: 'Phone' },
      { value: 1440, words: 'Desk' },
    ],
    shown: 1440,
  };

  it('is a named group in which exactly one is pressed', async () => {
    const { page } = await show(Axis, inputs);
    expect([page.getAttribute('role'), page.ariaLabel]).toEqual(['group', 'Screen']);
    const pressed = [...page.querySelectorAll('button')].map((each) => [
      each.textContent.trim(),
      each.ariaPressed,
    ]);
    expect(pressed).toEqual([
      ['Phone', 'false'],
      ['Desk', 'true'],
    ]);
  });

  it('asks for the value that is pressed', async () => {
    const { page, piece } = await show(Axis, inputs);
    const chosen = jasmine.createSpy('chosen');
    piece.chosen.subscribe(chosen);
    page.querySelector('button')!.click();
    expect(chosen).toHaveBeenCalledOnceWith(360);
  });
});
