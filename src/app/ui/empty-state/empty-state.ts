import { Component, input } from '@angular/core';

/** First use: why this exists in one sentence, and the actions as content. */
@Component({
  selector: 'app-empty-state',
  template: `
    <h2>{{ heading() }}</h2>
    <p>{{ text() }}</p>
    <div class="line"><ng-content /></div>
  `,
  styleUrl: './empty-state.css',
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly text = input('');
}
