import { show } from '../show.fixture';
import { Mark } from './mark';

describe('the mark', () => {
  it('is a picture that says nothing', async () => {
    const { page } = await show(Mark);
    expect(page.getAttribute('aria-hidden')).toBe('true');
    expect(page.querySelector('svg path')!.getAttribute('fill-rule')).toBe('evenodd');
  });
});
