import { Component, signal } from '@angular/core';
import { show } from '../show.fixture';
import { SortHead } from './sort-head';

@Component({
  imports: [SortHead],
  template: `
    <table>
      <thead>
        <tr>
          <th scope="col">
            <app-sort-head column="names" [sort]="sort()" (sorted)="sort.set($event)"
              >Names</app-sort-head
            >
          </th>
        </tr>
      </thead>
    </table>
  `,
})
class Host {
  readonly sort = signal('category');
}

describe('the head of a column that sorts', () => {
  it('goes upwards, downwards, and upwards again', async () => {
    const { page, piece, fixture } = await show(Host);
    const seen: unknown[] = [];
    for (let press = 0; press < 3; press++) {
      page.querySelector('button')!.click();
      await fixture.whenStable();
      seen.push([piece.sort(), page.querySelector('th')!.ariaSort]);
    }
    expect(seen).toEqual([
      ['names', 'ascending'],
      ['-names', 'descending'],
      ['names', 'ascending'],
    ]);
  });

  it('says nothing, and draws nothing, while another column sorts', async () => {
    const { page, piece, fixture } = await show(Host);
    piece.sort.set('names');
    await fixture.whenStable();
    expect(page.querySelector('svg')).not.toBeNull();
    piece.sort.set('-category');
    await fixture.whenStable();
    expect(page.querySelector('th')!.hasAttribute('aria-sort')).toBeFalse();
    expect(page.querySelector('svg')).toBeNull();
  });
});
