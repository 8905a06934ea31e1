import { Component, computed, Directive, ElementRef, inject, input, model } from '@angular/core';

export interface Tab {
  readonly id: string;
  readonly words: string;
  readonly count?: number;
  /** The count needs somebody: drawn in amber. */
  readonly isHot?: boolean;
}

/** Tabs within a page (ARIA tabs pattern: arrows, Home, End). For addresses use links in `.views`. */
@Component({
  selector: 'app-tabs',
  templateUrl: './tabs.html',
  styleUrl: './tabs.css',
  host: { role: 'tablist', '[attr.aria-label]': 'label()' },
})
export class Tabs {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
  readonly selected = model.required<string>();
  /** Id of the element that shows the selected tab's content. */
  readonly panel = input.required<string>();

  readonly #at = computed(() => this.tabs().findIndex(({ id }) => id === this.selected()));

  protected move(event: KeyboardEvent): void {
    const last = this.tabs().length - 1;
    const forward = this.#host.nativeElement.closest('[dir="rtl"]') ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowRight: this.#at() + forward,
      ArrowLeft: this.#at() - forward,
      Home: 0,
      End: last,
    };
    const target = targets[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const index = (target + last + 1) % (last + 1);
    this.selected.set(this.tabs()[index]?.id ?? this.selected());
    this.#host.nativeElement.querySelectorAll<HTMLElement>('[role=tab]').item(index).focus();
  }
}

/** The content of the selected tab. */
@Directive({ selector: '[appTabPanel]', host: { role: 'tabpanel', tabindex: '0' } })
export class TabPanel {}
