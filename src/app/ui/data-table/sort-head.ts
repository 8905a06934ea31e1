import { Component, computed, effect, ElementRef, inject, input, output } from '@angular/core';
import { ArrowDown, ArrowUp } from 'lucide';
import { Icon } from '../icon/icon';

/**
 * The button in the head of a column that sorts: `<th scope="col"><app-sort-head column="names" …>`.
 * `sort` is written as in the address: `names` upwards, `-names` downwards.
 */
@Component({
  selector: 'app-sort-head',
  imports: [Icon],
  template: `
    <button type="button" (click)="sorted.emit(next())">
      <ng-content />
      @if (direction() === 'ascending') {
        <app-icon [nodes]="up" [size]="14" />
      } @else if (direction() === 'descending') {
        <app-icon [nodes]="down" [size]="14" />
      }
    </button>
  `,
  styleUrl: './sort-head.css',
})
export class SortHead {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly column = input.required<string>();
  readonly sort = input('');

  readonly sorted = output<string>();

  protected readonly up = ArrowUp;
  protected readonly down = ArrowDown;
  protected readonly direction = computed(() => {
    if (this.sort() === this.column()) return 'ascending';
    return this.sort() === `-${this.column()}` ? 'descending' : undefined;
  });
  protected readonly next = computed(() =>
    this.direction() === 'ascending' ? `-${this.column()}` : this.column(),
  );

  constructor() {
    // WAI-ARIA 1.2: aria-sort belongs on the header cell, not on its button.
    effect(() => {
      const cell = this.#host.nativeElement.closest('th');
      const direction = this.direction();
      if (direction) cell?.setAttribute('aria-sort', direction);
      else cell?.removeAttribute('aria-sort');
    });
  }
}
