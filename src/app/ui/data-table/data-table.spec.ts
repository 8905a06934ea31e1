import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { consoleForSpecs, speak } from '../../platform/console.fixture';
import { Pager } from './pager';
import { SortHead } from './sort-head';

@Component({
  imports: [Pager, SortHead],
  template: `
    <table>
      <tr>
        <th>
          <app-sort-head column="name" [sort]="sort()" (sorted)="sort.set($event)"
            >Name</app-sort-head
          >
        </th>
      </tr>
    </table>
    <app-pager [page]="page()" [size]="100" [total]="total()" (turn)="page.set($event)" />
  `,
})
class Host {
  readonly sort = signal('');
  readonly page = signal(1);
  readonly total = signal(250);
}

describe('a table', () => {
  async function show() {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
    const fixture = TestBed.createComponent(Host);
    await fixture.whenStable();
    return { fixture, host: fixture.componentInstance, page: fixture.nativeElement as HTMLElement };
  }

  it('sorts upwards, then downwards, and says so on the header cell', async () => {
    const { fixture, host, page } = await show();
    const said: (string | null | undefined)[] = [];
    for (let presses = 0; presses < 2; presses++) {
      page.querySelector<HTMLButtonElement>('th button')?.click();
      await fixture.whenStable();
      said.push(host.sort(), page.querySelector('th')?.getAttribute('aria-sort'));
    }
    expect(said).toEqual(['name', 'ascending', '-name', 'descending']);
  });

  it('turns its pages and stops at both ends', async () => {
    const { fixture, host, page } = await show();
    const [previous, next] = page.querySelectorAll<HTMLButtonElement>('nav button');
    expect([previous?.disabled, next?.disabled]).toEqual([true, false]);
    host.page.set(3);
    await fixture.whenStable();
    expect(page.querySelector('nav')?.textContent).toContain('201–250 of 250');
    expect([previous?.disabled, next?.disabled]).toEqual([false, true]);
  });

  it('shows no pager when one page holds all', async () => {
    const { fixture, host, page } = await show();
    host.total.set(100);
    await fixture.whenStable();
    expect(page.querySelector('nav')).toBeNull();
  });
});
