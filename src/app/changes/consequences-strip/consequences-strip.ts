import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import type { Names } from '../../platform/differences/value-words';
import { Language } from '../../platform/language';
import { StateBadge } from '../../ui/state-badge/state-badge';
import type { ChangeView } from '../change-view';
import { reasonWords } from './reason-words';

/** What a change will cause, each consequence a state and a clause. */
@Component({
  selector: 'app-consequences-strip',
  imports: [StateBadge, TranslatePipe],
  templateUrl: './consequences-strip.html',
  styleUrl: './consequences-strip.css',
})
export class ConsequencesStrip {
  readonly #language = inject(Language);

  readonly view = input.required<ChangeView>();
  readonly names = input.required<Names>();

  protected readonly reasons = computed(() => {
    const reasons = this.view().consequences.reconsent.reasons;
    const words = reasons.map((reason) => reasonWords(reason, this.names(), this.#language));
    return new Intl.ListFormat(this.#language.current()).format(new Set(words));
  });
  protected readonly errors = computed(() => this.#count('error'));
  protected readonly warnings = computed(() => this.#count('warning'));
  protected readonly conflicts = computed(() => {
    const titles = new Map(this.view().documents.map(({ kind, id, title }) => [kind + id, title]));
    const words = this.view().conflicts.map(({ kind, id }) => titles.get(kind + id) ?? id);
    return words.join(', ');
  });

  #count(severity: string): number {
    return this.view().findings.filter((finding) => finding.severity === severity).length;
  }
}
