import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { countOf, urlState } from '../../platform/url-state';
import { ErrorState } from '../../ui/error-state/error-state';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { ReleaseDifference } from '../release-difference/release-difference';
import type { ReleaseView } from '../release-view';
import { ReleasesClient } from '../releases-client';

/** How a release differs from the one before it, or from any other that is picked (`?with=`). */
@Component({
  selector: 'app-release-comparison',
  imports: [ErrorState, ReleaseDifference, Skeleton, TranslatePipe],
  templateUrl: './release-comparison.html',
  styleUrl: './release-comparison.css',
})
export class ReleaseComparisonPanel {
  readonly #url = urlState((query) => countOf(query, 'with', 0));

  readonly release = input.required<ReleaseView>();
  /** Number of the newest release. */
  readonly newest = input.required<number>();

  protected readonly others = computed(() => {
    const all = Array.from({ length: this.newest() }, (_, index) => this.newest() - index);
    return all.filter((n) => n !== this.release().n);
  });
  /** 0: the one before. */
  protected readonly other = computed(() => {
    const picked = this.#url.value();
    return picked === this.release().n || picked === this.release().n - 1 ? 0 : picked;
  });
  protected readonly answer = inject(ReleasesClient).comparison(() =>
    this.other() === 0 ? undefined : { from: this.other(), to: this.release().n },
  );
  protected readonly documents = computed(() => {
    if (this.other() === 0) return this.release().documents;
    return this.answer.hasValue() ? this.answer.value().documents : undefined;
  });

  protected pick(event: Event): void {
    const value = (event.target as HTMLSelectElement).value;
    void this.#url.remember({ with: value === '0' ? undefined : value });
  }
}
