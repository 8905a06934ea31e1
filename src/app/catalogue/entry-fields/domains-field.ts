import { Component, computed, input, model } from '@angular/core';
import type { FormValueControl } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { errorIn, type Note } from '../../platform/document-draft/document-editing';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';

/** Hosts it is set for, as chips. */
@Component({
  selector: 'app-domains-field',
  imports: [ChipBox, Field, FieldNotes, Icon, TranslatePipe],
  template: `
    <app-field
      [label]="'fields.label.entry.domains' | translate"
      [hint]="'catalogue.domainsHint' | translate"
      [error]="error()"
    >
      <app-chip-box
        [isMono]="true"
        [isDisabled]="readonly()"
        [placeholder]="'catalogue.domainsPlaceholder' | translate"
        (added)="add($event)"
        (lastRemoved)="remove(value().length - 1)"
      >
        @for (domain of value(); track domain) {
          <span class="chip mono">
            {{ domain }}
            @if (!readonly()) {
              <button
                type="button"
                class="button quiet icon small"
                [attr.aria-label]="'catalogue.names.remove' | translate: { name: domain }"
                (click)="remove($index)"
              >
                <app-icon [nodes]="cross" [size]="14" />
              </button>
            }
          </span>
        }
      </app-chip-box>
      <app-field-notes below [notes]="notes()" />
    </app-field>
  `,
  styleUrl: './question.css',
})
export class DomainsField implements FormValueControl<readonly string[]> {
  readonly value = model<readonly string[]>([]);
  readonly readonly = input(false);
  readonly notes = input<readonly Note[]>([]);

  protected readonly cross = X;
  protected readonly error = computed(() => errorIn(this.notes()));

  protected add(words: readonly string[]): void {
    this.value.update((domains) => [...new Set([...domains, ...words])]);
  }

  protected remove(index: number): void {
    this.value.update((domains) => domains.toSpliced(index, 1));
  }
}
