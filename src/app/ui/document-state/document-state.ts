import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { StateBadge, type Tone } from '../state-badge/state-badge';

const tones = {
  new: 'review',
  live: 'live',
  changed: 'review',
  retired: 'plain',
} as const satisfies Record<string, Tone>;

/** Where a document stands against what is live, and in which change. */
@Component({
  selector: 'app-document-state',
  imports: [StateBadge, TranslatePipe],
  template: `
    <app-state-badge [tone]="tone()">{{ 'ui.document.' + state() | translate }}</app-state-badge>
    @if (change()) {
      <span class="sub">{{ change() }}</span>
    }
  `,
  styles: '.sub { margin-inline-start: 6px; white-space: nowrap; }',
})
export class DocumentState {
  readonly state = input.required<keyof typeof tones>();
  /** Id of the change that makes it so. */
  readonly change = input<string>();

  protected readonly tone = computed(() => tones[this.state()]);
}
