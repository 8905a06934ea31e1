import { Component } from '@angular/core';
import { show } from '../show.fixture';
import { EmptyState } from './empty-state';

@Component({
  imports: [EmptyState],
  template: `<app-empty-state heading="No entry yet" text="Entries say what is stored."
    ><a href="/entries/new">Begin</a></app-empty-state
  >`,
})
class Host {}

describe('a page of which nothing exists yet', () => {
  it('says why it is there, and offers the way to begin', async () => {
    const { page } = await show(Host);
    expect(page.querySelector('h2')!.textContent).toBe('No entry yet');
    expect(page.querySelector('p')!.textContent).toBe('Entries say what is stored.');
    expect(page.querySelector('.line a')!.textContent).toBe('Begin');
  });
});
