import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, maxLength } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { MIN_REASON_LENGTH } from '../../../registry/index';
import { Control, Field } from '../../ui/field/field';
import type { ChangeView } from '../change-view';
import { KeptWords } from '../kept-words';
import { RestoredNote } from '../restored-note/restored-note';
import { ReviewStore } from '../review-page/review-store';
import { OverrideClient } from './override-client';

/** Where the reason is kept until it is sent. */
export const OVERRIDE_PLACE = 'override';
const MAX_REASON = 2_000;

/** Asks an administrator why visitors should, or should not, be asked again against the rules. */
@Component({
  selector: 'app-override-form',
  imports: [Control, Field, FormField, RestoredNote, TranslatePipe],
  templateUrl: './override-form.html',
  styleUrl: './override-form.css',
})
export class OverrideForm {
  readonly #client = inject(OverrideClient);
  readonly #kept = inject(KeptWords);
  protected readonly store = inject(ReviewStore);
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');

  readonly view = input.required<ChangeView>();
  readonly closed = output();

  protected readonly minimum = MIN_REASON_LENGTH;
  readonly #model = linkedSignal(() => ({
    reason: this.#kept.find(this.view().id, OVERRIDE_PLACE)['reason'] ?? '',
  }));
  protected readonly isRestored = linkedSignal(() =>
    this.#kept.has(this.view().id, OVERRIDE_PLACE),
  );
  protected readonly fields = form(this.#model, (path) => maxLength(path.reason, MAX_REASON));
  readonly #reason = computed(() => this.#model().reason.trim());
  /** Said once somebody tried, until there is enough. */
  protected readonly isShort = linkedSignal<string, boolean>({
    source: this.#reason,
    computation: (reason, before) => before?.value === true && reason.length < MIN_REASON_LENGTH,
  });
  protected readonly wasRefused = signal(false);
  /** The opposite of what the rules say. */
  protected readonly asksAgain = computed(() => !this.view().consequences.reconsent.needed);
  protected readonly refusal = computed(() =>
    this.wasRefused() ? this.store.refusal() : undefined,
  );

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected keep(): void {
    this.#kept.keep(this.view().id, OVERRIDE_PLACE, { reason: this.#model().reason });
  }

  protected discard(): void {
    this.#kept.clear(this.view().id, OVERRIDE_PLACE);
    this.isRestored.set(false);
    this.#model.set({ reason: '' });
  }

  protected cancel(): void {
    this.discard();
    this.closed.emit();
  }

  protected async save(event: Event): Promise<void> {
    event.preventDefault();
    const reason = this.#reason();
    this.isShort.set(reason.length < MIN_REASON_LENGTH);
    if (this.isShort()) {
      this.box().nativeElement.focus();
      return;
    }
    this.wasRefused.set(false);
    const after = await this.store.act('consequences.done.override', (view) =>
      this.#client.set(view, this.asksAgain(), reason),
    );
    if (after) this.cancel();
    else this.wasRefused.set(true);
  }
}
