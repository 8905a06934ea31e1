import { Component } from '@angular/core';
import { show } from '../show.fixture';
import { StateBadge } from './state-badge';

@Component({
  imports: [StateBadge],
  template: `<app-state-badge tone="attention">needs update</app-state-badge
    ><app-state-badge>draft</app-state-badge>`,
})
class Host {}

describe('the badge of a state', () => {
  it('is its word in its tone, plain where none is given', async () => {
    const { page } = await show(Host);
    const badges = [...page.querySelectorAll('app-state-badge')];
    expect(badges.map(({ className, textContent }) => [className, textContent])).toEqual([
      ['attention', 'needs update'],
      ['plain', 'draft'],
    ]);
  });
});
