import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { ChangedDocument } from '../change-view';

/** One document as machines read it, before and after. */
@Component({
  selector: 'app-raw-json',
  imports: [TranslatePipe],
  template: `
    @for (side of sides(); track side.name) {
      <h3>{{ 'changes.page.' + side.name | translate }}</h3>
      @if (side.json) {
        <pre tabindex="0">{{ side.json }}</pre>
      } @else {
        <p class="sub">{{ 'changes.page.absent' | translate }}</p>
      }
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 4px 16px 16px;
    }

    h3 {
      padding-block: 12px 4px;
      color: var(--ink-2);
      font-size: var(--text-small);
    }

    pre {
      padding: 12px;
      border-radius: var(--r);
      background: var(--sunk);
      font: 400 12px / 1.5 var(--mono);
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  `,
})
export class RawJson {
  readonly document = input.required<ChangedDocument>();

  protected readonly sides = computed(() => {
    const { before, after } = this.document();
    return [
      { name: 'before', json: jsonOf(before) },
      { name: 'after', json: jsonOf(after) },
    ];
  });
}

const jsonOf = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body, null, 2));
