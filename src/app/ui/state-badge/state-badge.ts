import { Component, input } from '@angular/core';

export type Tone = 'plain' | 'live' | 'review' | 'attention' | 'error' | 'scheduled';

/** A state: always a dot and a word, never colour alone. The word is the content. */
@Component({
  selector: 'app-state-badge',
  template: '<ng-content />',
  styleUrl: './state-badge.css',
  host: { '[class]': 'tone()' },
})
export class StateBadge {
  readonly tone = input<Tone>('plain');
}
