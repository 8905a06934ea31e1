import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { MIN_REASON_LENGTH } from '../../../registry/index';
import { Control, Field } from '../../ui/field/field';
import type { ChangeView } from '../change-view';
import { ReviewStore } from '../review-page/review-store';
import { OverrideClient } from './override-client';

/** Asks an administrator why visitors should, or should not, be asked again against the rules. */
@Component({
  selector: 'app-override-form',
  imports: [Control, Field, TranslatePipe],
  templateUrl: './override-form.html',
  styleUrl: './override-form.css',
})
export class OverrideForm {
  readonly #client = inject(OverrideClient);
  protected readonly store = inject(ReviewStore);
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  readonly view = input.required<ChangeView>();
  readonly closed = output();

  protected readonly minimum = MIN_REASON_LENGTH;
  protected readonly reason = signal('');
  protected readonly isShort = signal(false);
  protected readonly wasRefused = signal(false);
  /** The opposite of what the rules say. */
  protected readonly asksAgain = computed(() => !this.view().consequences.reconsent.needed);
  protected readonly refusal = computed(() =>
    this.wasRefused() ? this.store.refusal() : undefined,
  );

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected write(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
    if (this.reason().trim().length >= MIN_REASON_LENGTH) this.isShort.set(false);
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.reason().trim();
    this.isShort.set(reason.length < MIN_REASON_LENGTH);
    if (this.isShort()) {
      this.box().nativeElement.focus();
      return;
    }
    this.wasRefused.set(false);
    const after = await this.store.act('consequences.done.override', (view) =>
      this.#client.set(view, this.asksAgain(), reason),
    );
    if (after) this.closed.emit();
    else this.wasRefused.set(true);
  }
}
