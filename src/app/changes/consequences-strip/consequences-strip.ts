import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslatePipe } from '@ngx-translate/core';
import type { Names } from '../../platform/differences/value-words';
import { Confirm } from '../../ui/confirm-dialog/confirm-dialog';
import { Language } from '../../platform/language';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { documentKey, verdictOn, type ChangeView } from '../change-view';
import { KeptWords } from '../kept-words';
import { ReviewStore } from '../review-page/review-store';
import { Schedule } from '../schedule/schedule';
import { ConsequenceList } from './consequence-list';
import { OverrideClient } from './override-client';
import { OVERRIDE_PLACE, OverrideForm } from './override-form';

/** What stands in a change's way, and what publishing it will cause. */
@Component({
  selector: 'app-consequences-strip',
  imports: [ConsequenceList, OverrideForm, RouterLink, Schedule, StateBadge, TranslatePipe],
  templateUrl: './consequences-strip.html',
  styleUrl: './consequences-strip.css',
})
export class ConsequencesStrip {
  readonly #client = inject(OverrideClient);
  readonly #confirm = inject(Confirm);
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);
  protected readonly store = inject(ReviewStore);

  readonly view = input.required<ChangeView>();
  readonly names = input.required<Names>();
  /** Everything; else the weightiest alone, with the way to the rest. */
  readonly isWhole = input(true);

  /** Words that wait to be sent open their form again. */
  protected readonly isOverriding = linkedSignal({
    source: () => this.view().id,
    computation: (id) => this.#kept.has(id, OVERRIDE_PLACE),
  });
  protected readonly mayOverride = computed(
    () => verdictOn(this.view(), 'override-consent').allowed,
  );
  protected readonly errors = computed(
    () => this.view().findings.filter(({ severity }) => severity === 'error').length,
  );
  protected readonly warnings = computed(
    () =>
      this.view().findings.filter(({ severity, setAside }) => severity === 'warning' && !setAside)
        .length,
  );
  protected readonly conflict = computed(() => {
    const { conflicts, documents } = this.view();
    if (conflicts.length === 0) return undefined;
    const titles = new Map(documents.map((each) => [documentKey(each), each.title]));
    const names = conflicts.map((each) => titles.get(documentKey(each)) ?? each.id);
    return {
      count: conflicts.length,
      documents: new Intl.ListFormat(this.#language.current()).format(names),
    };
  });
  protected readonly mayRebase = computed(() => verdictOn(this.view(), 'rebase').allowed);

  protected async takeBack(): Promise<void> {
    if (this.view().approvals > 0 && !(await this.#isSure())) return;
    await this.store.act('consequences.done.takeBack', (view) => this.#client.takeBack(view));
  }

  #isSure(): Promise<boolean> {
    return this.#confirm.ask({
      title: this.#language.say('consequences.override.takeBack'),
      text: this.#language.say('consequences.form.approvals', { count: this.view().approvals }),
      confirm: this.#language.say('consequences.override.takeBack'),
      isDestructive: false,
    });
  }
}
