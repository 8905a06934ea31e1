import { inject, Service, signal } from '@angular/core';
import { MatDialog } from '@angular/material/dialog';
import { firstValueFrom } from 'rxjs';
import { problemFrom, type ApiProblem } from '../../platform/api-problem';
import { Status } from '../../platform/status';
import { dialogOptions } from '../../ui/dialog/dialog-options';
import { References } from '../review-page/references';
import type { ReviewStore } from '../review-page/review-store';
import { PublishDialog, type PublishQuestion } from './publish-dialog';
import { VerifyRelease, type Verification } from './verify-release';

/** Asks, publishes, and then looks with the eyes of the public. Lives as long as the review page. */
@Service({ autoProvided: false })
export class Publishing {
  readonly #dialog = inject(MatDialog);
  readonly #references = inject(References);
  readonly #status = inject(Status);
  readonly #verifier = inject(VerifyRelease);
  readonly #verification = signal<Verification | undefined>(undefined);
  readonly #failure = signal<ApiProblem | undefined>(undefined);

  readonly verification = this.#verification.asReadonly();
  /** The release is made, but its public address could not be checked. */
  readonly failure = this.#failure.asReadonly();

  async publish(store: ReviewStore): Promise<void> {
    const view = store.view();
    if (!view) return;
    const names = this.#references.names();
    const data = { view, names, live: this.#status.value()?.live?.release };
    const dialog = this.#dialog.open<PublishDialog, PublishQuestion, boolean>(
      PublishDialog,
      // Not on what explains: on what does no harm.
      dialogOptions<PublishQuestion>({ data, maxWidth: 640, autoFocus: '.first' }),
    );
    if ((await firstValueFrom(dialog.afterClosed())) !== true) return;
    const after = await store.transition('publish');
    if (after?.release !== undefined) await this.verify(after.release);
  }

  async verify(release: number): Promise<void> {
    this.#failure.set(undefined);
    try {
      this.#verification.set(await this.#verifier.verify(release));
    } catch (error) {
      this.#failure.set(problemFrom(error));
    }
  }
}
