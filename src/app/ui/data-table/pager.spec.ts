import { show } from '../show.fixture';
import { Pager } from './pager';

describe('the pages of a list', () => {
  const cases = [
    { page: 1, says: '1–100 of 412', previous: false, next: true },
    { page: 2, says: '101–200 of 412', previous: true, next: true },
    { page: 5, says: '401–412 of 412', previous: true, next: false },
    { page: 9, says: '412–412 of 412', previous: true, next: false },
  ];
  for (const { page, says, previous, next } of cases) {
    it(`say “${says}” on page ${page}, with the ways there are`, async () => {
      const shown = await show(Pager, { page, size: 100, total: 412 });
      expect(shown.words()).toBe(says);
      const ways = [...shown.page.querySelectorAll('button')].map(({ disabled }) => !disabled);
      expect(ways).toEqual([previous, next]);
    });
  }

  it('are turned one by one', async () => {
    const { page, piece } = await show(Pager, { page: 3, size: 100, total: 412 });
    const turned: number[] = [];
    piece.turn.subscribe((to) => turned.push(to));
    for (const button of page.querySelectorAll('button')) button.click();
    expect(turned).toEqual([2, 4]);
  });

  it('are not spoken of when one holds all', async () => {
    const { page } = await show(Pager, { page: 1, size: 100, total: 100 });
    expect(page.querySelector('nav')).toBeNull();
  });
});
