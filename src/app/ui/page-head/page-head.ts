import { Component, input } from '@angular/core';

/** The head of a page: a line above, the title, a count, and actions as content. */
@Component({
  selector: 'app-page-head',
  template: `
    <div class="words">
      @if (above(); as words) {
        <p class="sub">{{ words }}</p>
      }
      <div class="title">
        <h1 tabindex="-1">{{ heading() }}</h1>
        <span class="count">{{ count() }}</span>
        <ng-content select="[beside]" />
      </div>
    </div>
    <div class="actions"><ng-content /></div>
  `,
  styleUrl: './page-head.css',
})
export class PageHead {
  readonly heading = input.required<string>();
  readonly count = input('');
  readonly above = input('');
}
