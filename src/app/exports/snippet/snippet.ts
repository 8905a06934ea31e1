import { Component, input } from '@angular/core';
import { CopyButton } from '../../ui/copy-button/copy-button';

/** A line for a terminal or a page, with a way to copy it. */
@Component({
  selector: 'app-snippet',
  imports: [CopyButton],
  template: `
    <h3>{{ label() }}</h3>
    <div class="row">
      <code>{{ text() }}</code>
      <app-copy-button [text]="text()" />
    </div>
  `,
  styles: `
    h3 {
      font-size: var(--text-small);
      margin-block-end: 4px;
    }

    .row {
      display: flex;
      align-items: center;
      gap: var(--s2);
      padding: 4px 4px 4px 12px;
      border-radius: var(--r);
      background: var(--sunk);
    }

    code {
      flex: 1;
      min-inline-size: 0;
      padding-block: 4px;
      font: 400 12.5px / 1.5 var(--mono);
      overflow-wrap: anywhere;
    }
  `,
})
export class Snippet {
  readonly label = input.required<string>();
  readonly text = input.required<string>();
}
