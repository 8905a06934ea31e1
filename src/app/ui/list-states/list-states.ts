import { Component, computed, input, output, type ResourceStatus } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { ErrorState } from '../error-state/error-state';
import { Skeleton } from '../skeleton/skeleton';

/** A filter that is on: `id` comes back when its button is pressed. */
export interface ActiveFilter {
  readonly id: string;
  readonly words: string;
}

/**
 * The four states of a list around its table: loading, first use (content marked `empty`),
 * filtered empty, failed. The table itself is the plain content, shown while there are rows.
 */
@Component({
  selector: 'app-list-states',
  imports: [ErrorState, Skeleton, TranslatePipe],
  templateUrl: './list-states.html',
  styleUrl: './list-states.css',
})
export class ListStates {
  readonly status = input.required<ResourceStatus>();
  readonly error = input<unknown>();
  /** Rows on the screen; with rows the table stays, also while it is fetched again. */
  readonly count = input.required<number>();
  readonly filters = input<readonly ActiveFilter[]>([]);
  /** The sentence that names the filters: "Nothing is necessary and missing in German". */
  readonly filteredWords = input('');
  readonly rows = input(6);

  readonly retry = output();
  readonly cleared = output<string>();
  readonly clearedAll = output();

  protected readonly shown = computed(() => {
    if (this.status() === 'error') return 'failed';
    if (this.count() > 0) return 'rows';
    if (this.status() === 'loading' || this.status() === 'reloading') return 'loading';
    if (this.status() === 'idle') return 'loading';
    return this.filters().length > 0 ? 'filtered' : 'empty';
  });
}
