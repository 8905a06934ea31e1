import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  DestroyRef,
  DOCUMENT,
  inject,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { X } from 'lucide';
import { describeName, type NamePattern } from '../../../registry/index';
import { Attempt } from '../../platform/attempt';
import { ChipBox } from '../../ui/chip-box/chip-box';
import { Control, Field } from '../../ui/field/field';
import { Icon } from '../../ui/icon/icon';
import { CatalogueStore } from '../catalogue-store';
import { addNames } from '../entry-fields/name-patterns';
import { NewEntries } from '../new-entries';
import { References } from '../references';

/** Where an entry begins: names or a provider, either is enough for a draft. */
@Component({
  selector: 'app-new-entry',
  imports: [ChipBox, Control, Field, FormField, Icon, TranslatePipe],
  templateUrl: './new-entry.html',
  styleUrl: './new-entry.css',
  host: { '(document:keydown.escape)': 'store.close()' },
})
export class NewEntry {
  readonly #entries = inject(NewEntries);
  protected readonly headingRef = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(CatalogueStore);
  protected readonly references = inject(References);

  protected readonly cross = X;
  // By hand: a form would mark each name with a symbol of its own, and they go out as they are.
  protected readonly names = signal<readonly NamePattern[]>([]);
  protected readonly fields = form(signal({ provider: '' }));
  protected readonly attempt = new Attempt();
  protected readonly describe = describeName;

  constructor() {
    const before = inject(DOCUMENT).activeElement;
    inject(DestroyRef).onDestroy(() => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    });
    afterNextRender(() =>
      this.headingRef().nativeElement.closest('aside')?.querySelector('input')?.focus(),
    );
  }

  protected add(words: readonly string[]): void {
    this.names.update((names) => addNames(names, words));
  }

  protected remove(index: number): void {
    this.names.update((names) => names.toSpliced(index, 1));
  }

  protected begin(): Promise<boolean> {
    return this.attempt.run(async () => {
      const [names, provider] = [[...this.names()], this.fields.provider().value()];
      const id = await this.#entries.begin({ names, ...(provider === '' ? {} : { provider }) });
      await this.store.open(id);
    });
  }
}
