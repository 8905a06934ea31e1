import { Component } from '@angular/core';
import { show } from '../show.fixture';
import { PageHead } from './page-head';

@Component({
  imports: [PageHead],
  template: `<app-page-head heading="Entries" count="412" above="Catalogue"
    ><b beside>live</b><button type="button">New</button></app-page-head
  >`,
})
class Host {}

describe('the head of a page', () => {
  it('has the one title of the page, which can take the focus', async () => {
    const { page } = await show(PageHead, { heading: 'Entries' });
    const titles = page.querySelectorAll('h1');
    expect([titles.length, titles[0]!.textContent, titles[0]!.tabIndex]).toEqual([
      1,
      'Entries',
      -1,
    ]);
    expect(page.querySelector('p')).withContext('no empty line above').toBeNull();
  });

  it('has a count and more beside the title, and the acts of the page apart', async () => {
    const { page } = await show(Host);
    expect(page.querySelector('.title')!.textContent).toBe('Entries412live');
    expect(page.querySelector('p')!.textContent).toBe('Catalogue');
    expect(page.querySelector('.actions')!.textContent.trim()).toBe('New');
  });
});
