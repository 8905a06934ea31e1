import { Component, computed, DestroyRef, ElementRef, inject, input, signal } from '@angular/core';

/** A screen of a given size, shrunk to the room there is and never enlarged. */
@Component({
  selector: 'app-device-frame',
  template: `
    <div
      class="room"
      [style.block-size.px]="height() * scale()"
      [style.inline-size.px]="width() * scale()"
    >
      <div
        class="screen"
        [style.inline-size.px]="width()"
        [style.block-size.px]="height()"
        [style.scale]="scale()"
      >
        <ng-content />
      </div>
    </div>
  `,
  styleUrl: './device-frame.css',
})
export class DeviceFrame {
  /** CSS pixels of the screen that is shown. */
  readonly width = input.required<number>();
  readonly height = input.required<number>();

  readonly #room = signal(Number.POSITIVE_INFINITY);
  protected readonly scale = computed(() => Math.min(1, this.#room() / this.width()));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const observer = new ResizeObserver(([entry]) => {
      if (entry && entry.contentRect.width > 0) this.#room.set(entry.contentRect.width);
    });
    observer.observe(host);
    inject(DestroyRef).onDestroy(() => observer.disconnect());
  }
}
