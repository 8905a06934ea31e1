import { inject, Service } from '@angular/core';
import { ReviewSelection } from '../review-page/review-selection';
import { MyReview } from './my-review';

/** The keys that judge the document on the screen. */
@Service({ autoProvided: false })
export class MarkKeys {
  readonly #review = inject(MyReview);
  readonly #selection = inject(ReviewSelection);

  fine(): void {
    const document = this.#judged();
    if (document) void this.#review.toggleFine(document);
  }

  returned(): void {
    const document = this.#judged();
    if (document) void this.#review.toggleReturned(document);
  }

  #judged() {
    const isShown = this.#selection.query().tab === 'documents';
    return isShown && this.#review.mayHold() ? this.#selection.document() : undefined;
  }
}
