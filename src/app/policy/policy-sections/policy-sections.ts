import { Component, computed, inject, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { ArrowDown, ArrowUp } from 'lucide';
import { type PolicyBody, wordsOf } from '../../../registry/index';
import type { DocumentEditing } from '../../platform/document-draft/document-editing';
import { Language } from '../../platform/language';
import { inOrder, lastPlace, moveInOrder } from '../../platform/move-in-order';
import { Notifier } from '../../platform/notifier';
import { Icon } from '../../ui/icon/icon';
import { TextsField } from '../../ui/texts-field/texts-field';

type Section = NonNullable<PolicyBody['sections']>[number];

/** The sections of the policy page: worded, moved, added, removed. */
@Component({
  selector: 'app-policy-sections',
  imports: [Icon, TextsField, TranslatePipe],
  templateUrl: './policy-sections.html',
  styleUrl: './policy-sections.css',
})
export class PolicySections {
  readonly #notifier = inject(Notifier);
  readonly #language = inject(Language);

  readonly editing = input.required<DocumentEditing<'policy'>>();

  protected readonly up = ArrowUp;
  protected readonly down = ArrowDown;
  /** In reading order; `index` is where the body has it, as pointers need. */
  protected readonly sections = computed(() =>
    this.#all
      .map(({ id, order, heading }, index) => ({
        id,
        order,
        index,
        name: wordsOf(heading, this.editing().source()),
      }))
      .toSorted(inOrder),
  );

  get #all(): readonly Section[] {
    return this.editing().body().sections ?? [];
  }

  protected move(id: string, by: -1 | 1): void {
    const places = moveInOrder(this.#all, id, by);
    this.#put(
      this.#all.map((section) => ({ ...section, order: places.get(section.id) ?? section.order })),
    );
  }

  protected add(): void {
    const taken = new Set(this.#all.map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`section-${number}`)) number++;
    const section = { id: `section-${number}`, order: lastPlace(this.#all), heading: {}, body: {} };
    this.#put([...this.#all, section]);
  }

  /** At once, with ten seconds to think again. */
  protected remove(id: string, name: string): void {
    const removed = this.#all.find((section) => section.id === id);
    if (!removed) return;
    this.#put(this.#all.filter((section) => section !== removed));
    this.#notifier.toast(this.#language.say('policy.sections.removed', { name }), () =>
      this.#put([...this.#all, removed]),
    );
  }

  #put(sections: readonly Section[]): void {
    this.editing().put('sections', [...sections]);
  }
}
