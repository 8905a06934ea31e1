import { Component, computed, input, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { ChevronLeft, ChevronRight } from 'lucide';
import { Icon } from '../icon/icon';

/** "1–100 of 412" with a way to the pages beside; draws nothing when one page holds all. */
@Component({
  selector: 'app-pager',
  imports: [Icon, TranslatePipe],
  templateUrl: './pager.html',
  styleUrl: './pager.css',
})
export class Pager {
  /** From 1. */
  readonly page = input.required<number>();
  readonly size = input.required<number>();
  readonly total = input.required<number>();

  readonly turn = output<number>();

  protected readonly previous = ChevronLeft;
  protected readonly next = ChevronRight;
  protected readonly range = computed(() => ({
    from: Math.min((this.page() - 1) * this.size() + 1, this.total()),
    to: Math.min(this.page() * this.size(), this.total()),
    total: this.total(),
  }));
}
