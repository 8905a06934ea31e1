import { Component, computed, inject, input } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { AmountPipe, MomentPipe } from '../../platform/format';
import { Language } from '../../platform/language';
import { Notifier } from '../../platform/notifier';
import { Session } from '../../platform/session';
import { Status } from '../../platform/status';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { CopyButton } from '../../ui/copy-button/copy-button';
import { ErrorState } from '../../ui/error-state/error-state';
import { PageHead } from '../../ui/page-head/page-head';
import { Skeleton } from '../../ui/skeleton/skeleton';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ReleaseCheck } from '../release-check/release-check';
import { ReleaseComparisonPanel } from '../release-comparison/release-comparison';
import { ReleasePeople } from '../release-people/release-people';
import { lateWords } from '../late-words';
import { ReleasesClient } from '../releases-client';

/** One release: its facts, its bytes, who stands behind it, and how it differs from any other. */
@Component({
  selector: 'app-release-page',
  imports: [
    AmountPipe,
    CopyButton,
    ErrorState,
    MomentPipe,
    PageHead,
    ReleaseCheck,
    ReleaseComparisonPanel,
    ReleasePeople,
    RouterLink,
    Skeleton,
    StateBadge,
    TranslatePipe,
  ],
  templateUrl: './release-page.html',
  styleUrl: './release-page.css',
})
export class ReleasePage {
  readonly #client = inject(ReleasesClient);
  readonly #status = inject(Status);
  readonly #router = inject(Router);
  readonly #confirm = inject(Confirm);
  readonly #notifier = inject(Notifier);
  protected readonly session = inject(Session);
  protected readonly language = inject(Language);

  readonly n = input.required<string>();

  protected readonly number = computed(() => {
    const number = Number(this.n());
    return Number.isInteger(number) && number > 0 ? number : undefined;
  });
  protected readonly answer = this.#client.release(this.number);
  protected readonly view = computed(() =>
    this.answer.hasValue() ? this.answer.value() : undefined,
  );
  protected readonly isLive = computed(
    () => this.#status.value()?.live?.release === this.view()?.n && this.view() !== undefined,
  );
  protected readonly approvers = computed(() => this.#joined(this.view()?.approvers));
  protected readonly contributors = computed(() => this.#joined(this.view()?.contributors));
  protected readonly addresses = computed(() => {
    const base = `/registry/v1/releases/${this.n()}`;
    const evidence = `/api/v1/releases/${this.n()}/evidence.zip`;
    return { json: `${base}.json`, manifest: `${base}.manifest.jws`, evidence };
  });
  protected readonly newest = computed(() => this.#status.value()?.live?.release ?? 0);
  protected readonly late = computed(() =>
    lateWords(this.view()?.lateSeconds, this.language.current()),
  );
  protected readonly reverting = new Attempt();

  /** Begins the change that undoes this release, and opens it. */
  protected async revert(n: number): Promise<void> {
    const isSure = await this.#confirm.ask({
      title: this.language.say('releases.revert.title', { n }),
      text: this.language.say('releases.revert.text'),
      confirm: this.language.say('releases.revert.confirm'),
    });
    if (!isSure) return;
    await this.reverting.run(async () => {
      const title = this.language.say('releases.revert.change', { n });
      const { change, kept } = await this.#client.revert(n, title);
      this.#status.reload();
      await this.#router.navigate(['/changes', change.id]);
      const titles = [...new Set(kept.map((each) => each.title))];
      const names = new Intl.ListFormat(this.language.current()).format(titles);
      const words = kept.length === 0 ? 'releases.revert.done' : 'releases.revert.kept';
      this.#notifier.toast(this.language.say(words, { id: change.id, names }));
    });
  }

  #joined(people: readonly { readonly name: string }[] = []): string {
    return new Intl.ListFormat(this.language.current()).format(people.map(({ name }) => name));
  }
}
