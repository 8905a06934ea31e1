import { Component, inject } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { filters } from '../review-page/review-query';
import { ReviewSelection } from '../review-page/review-selection';

/** Which documents of a change are listed. */
@Component({
  selector: 'app-document-filter',
  imports: [TranslatePipe],
  template: `
    <label>
      <span class="spoken">{{ 'review.documents.filter' | translate }}</span>
      <select class="input" (change)="choose($event)">
        @for (filter of filters; track filter) {
          <option [value]="filter" [selected]="filter === selection.query().only">
            {{ 'review.documents.only.' + filter | translate }}
          </option>
        }
      </select>
    </label>
  `,
  styles: `
    :host {
      display: block;
      padding: 8px;
      border-block-end: 1px solid var(--line);
    }
  `,
})
export class DocumentFilter {
  protected readonly selection = inject(ReviewSelection);
  protected readonly filters = filters;

  protected choose(event: Event): void {
    const only = (event.target as HTMLSelectElement).value;
    void this.selection.remember({ only: only === 'all' ? undefined : only });
  }
}
