import { show } from '../show.fixture';
import { Skeleton } from './skeleton';

describe('rows that are still loading', () => {
  it('take the room of the rows to come, and are one word to ears', async () => {
    const { page } = await show(Skeleton, { rows: 3, height: 40 });
    const rows = [...page.querySelectorAll<HTMLElement>('.row')];
    expect(rows.map(({ style, ariaHidden }) => [style.blockSize, ariaHidden])).toEqual([
      ['40px', 'true'],
      ['40px', 'true'],
      ['40px', 'true'],
    ]);
    expect(page.querySelector('[role=status]')!.textContent).toBe('Loading…');
  });
});
