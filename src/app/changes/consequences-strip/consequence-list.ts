import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { Names } from '../../platform/differences/value-words';
import { Language } from '../../platform/language';
import { StateBadge } from '../../ui/state-badge/state-badge';
import type { ChangeView } from '../change-view';
import { composeConsequences } from './compose-consequences';

/** What publishing will cause, each consequence in one line; what is behind it unfolds. */
@Component({
  selector: 'app-consequence-list',
  imports: [StateBadge, TranslatePipe],
  templateUrl: './consequence-list.html',
  styleUrl: './consequence-list.css',
})
export class ConsequenceList {
  readonly #language = inject(Language);
  readonly #unfolded = signal<ReadonlySet<string>>(new Set());

  readonly view = input.required<ChangeView>();
  readonly names = input.required<Names>();
  /** Else the first alone: whether visitors are asked again. */
  readonly isWhole = input(true);

  protected readonly rows = computed(() =>
    composeConsequences({
      view: this.view(),
      names: this.names(),
      language: this.#language,
    })
      .slice(0, this.isWhole() ? undefined : 1)
      .map((row) => ({ ...row, isOpen: this.#unfolded().has(row.key) })),
  );

  protected toggle(key: string): void {
    this.#unfolded.update((keys) =>
      keys.has(key) ? new Set([...keys].filter((each) => each !== key)) : new Set([...keys, key]),
    );
  }
}
