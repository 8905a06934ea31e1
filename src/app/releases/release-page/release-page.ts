import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { AmountPipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ReleaseDifference } from '../release-difference/release-difference';
import { ReleasesClient } from '../releases-client';

/** One release: its facts, its bytes, and how it differs from the one before. */
@Component({
  selector: 'app-release-page',
  imports: [
    AmountPipe,
    CopyButton,
    ErrorState,
    MomentPipe,
    PageHead,
    ReleaseDifference,
    RouterLink,
    Skeleton,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './release-page.html',
  styleUrl: './release-page.css',
})
export class ReleasePage {
  readonly #status = inject(Status);
  protected readonly language = inject(Language);

  readonly n = input.required<string>();

  protected readonly number = computed(() => {
    const number = Number(this.n());
    return Number.isInteger(number) && number > 0 ? number : undefined;
  });
  protected readonly answer = inject(ReleasesClient).release(this.number);
  protected readonly view = computed(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly isLive = computed(
    () => this.#status.value()?.live?.release === this.view()?.n && this.view() !== undefined,
  );
  protected readonly approvers = computed(() =>
    (this.view()?.approvers ?? []).map(({ name }) => name).join(', '),
  );
  protected readonly addresses = computed(() => {
    const base = `/registry/v1/releases/${this.n()}`;
    return { json: `${base}.json`, manifest: `${base}.manifest.jws` };
  });
}
