import { Component, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** Says of a form that its words were typed earlier and never sent, and offers to throw them away. */
@Component({
  selector: 'app-restored-note',
  imports: [TranslatePipe],
  template: `
    <p class="sub" role="status">
      {{ 'review.kept.restored' | translate }}
      <button type="button" class="link" (click)="discarded.emit()">
        {{ 'review.kept.discard' | translate }}
      </button>
    </p>
  `,
})
export class RestoredNote {
  readonly discarded = output();
}
