import { Component, computed, inject, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../platform/attempt';
import { AuditClient } from '../audit-client';
import type { ChainCheckAnswer } from '../audit-view';
import { AuditWords, isMissed } from '../audit-words';

/** Has the server walk the whole chain, and says in words what it found. */
@Component({
  selector: 'app-chain-check',
  imports: [TranslatePipe],
  templateUrl: './chain-check.html',
  styleUrl: './chain-check.css',
})
export class ChainCheck {
  readonly #client = inject(AuditClient);
  readonly #words = inject(AuditWords);

  protected readonly attempt = new Attempt();
  protected readonly found = signal<ChainCheckAnswer | undefined>(undefined);
  protected readonly wrong = computed(() => {
    const found = this.found();
    return found && this.#words.firstWrong(found);
  });
  protected readonly more = computed(() => {
    const found = this.found();
    if (!found) return 0;
    const missed = found.checkpoints.filter(isMissed).length;
    return Math.max(0, found.breaks.length + missed - 1);
  });

  protected readonly reAnchors = computed(() =>
    (this.found()?.reAnchors ?? []).map((record) => ({
      ...record,
      words: this.#words.reAnchored(record),
    })),
  );
  protected readonly attesting = computed(
    () => this.found()?.checkpoints.filter(({ holds }) => holds) ?? [],
  );

  protected verify(): Promise<boolean> {
    this.found.set(undefined);
    return this.attempt.run(async () => this.found.set(await this.#client.verify()));
  }
}
