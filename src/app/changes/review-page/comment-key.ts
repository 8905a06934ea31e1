import { DOCUMENT, inject, Service } from '@angular/core';
import { Session } from '../../platform/session';
import { ThreadsStore } from '../threads/threads-store';
import { ReviewSelection } from './review-selection';

/** The key that begins a comment on the field that has the focus, else on the whole document. */
@Service({ autoProvided: false })
export class CommentKey {
  readonly #document = inject(DOCUMENT);
  readonly #selection = inject(ReviewSelection);
  readonly #session = inject(Session);
  readonly #threads = inject(ThreadsStore);

  press(): void {
    const key = this.#selection.key();
    if (key === undefined || !this.#session.can('comment')) return;
    const at = this.#document.activeElement?.closest<HTMLElement>('[data-at]')?.dataset['at'];
    if (this.#selection.query().tab !== 'documents') return;
    this.#threads.writeAt(at === undefined ? key : `${key}#${at}`);
  }
}
