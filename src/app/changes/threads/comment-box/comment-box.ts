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
import { TranslatePipe } from '@ngx-translate/core';
import { Attempt } from '../../../platform/attempt';
import { Language } from '../../../platform/language';
import { Control, Field } from '../../../ui/field/field';
import { KeptWords } from '../../kept-words';
import type { Said } from '../thread-view';

/** workflow.md: plain text of at most 10,000 characters. */
const MAX_LENGTH = 10_000;

/** Where something is said: what was typed survives a reload and a refusal, and goes once it is sent. */
@Component({
  selector: 'app-comment-box',
  imports: [Control, Field, TranslatePipe],
  templateUrl: './comment-box.html',
  styleUrl: './comment-box.css',
})
export class CommentBox {
  readonly #kept = inject(KeptWords);
  readonly #language = inject(Language);

  readonly change = input.required<string>();
  /** What the words are for; they are kept by it. */
  readonly place = input.required<string>();
  readonly label = input.required<string>();
  readonly submit = input.required<string>();
  /** The present words of a text; undefined where no words can be suggested. */
  readonly present = input<string>();
  /** BCP 47 tag of those words. */
  readonly locale = input<string>();
  readonly mayCancel = input(true);
  /** Sends what was said; throws ApiProblem. */
  readonly send = input.required<(said: Said) => Promise<void>>();
  /** Keeps it for a review that is not sent yet; undefined where everything is said at once. */
  readonly hold = input<(said: Said) => Promise<void>>();
  /** What stands there when nothing is typed yet. */
  readonly initial = input<Said>();
  /** Characters that the words need. */
  readonly shortest = input(1);

  readonly closed = output();

  protected readonly attempt = new Attempt();
  protected readonly max = MAX_LENGTH;
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly text = linkedSignal(() => this.#typed()['text'] ?? this.initial()?.text ?? '');
  /** Undefined while nothing is suggested. */
  protected readonly suggestion = linkedSignal(
    () => this.#typed()['suggestion'] ?? this.initial()?.suggestion,
  );
  protected readonly isEmpty = signal(false);
  protected readonly error = computed(() => {
    const problem = this.attempt.problem();
    if (this.isEmpty()) {
      const words = this.shortest() > 1 ? 'tooShort' : 'empty';
      return this.#language.say(`review.thread.${words}`, { count: this.shortest() });
    }
    return problem?.at('/text') ? this.#language.say('review.thread.tooLong') : '';
  });
  readonly #typed = computed(() => this.#kept.find(this.change(), this.place()));

  constructor() {
    afterNextRender(() => {
      if (this.mayCancel()) this.box().nativeElement.focus();
    });
  }

  protected write(event: Event): void {
    this.text.set((event.target as HTMLTextAreaElement).value);
    this.isEmpty.set(false);
    this.#keep();
  }

  protected propose(event: Event): void {
    this.suggestion.set((event.target as HTMLTextAreaElement).value);
    this.isEmpty.set(false);
    this.#keep();
  }

  protected toggleSuggestion(): void {
    this.suggestion.update((words) => (words === undefined ? this.present() : undefined));
    this.#keep();
  }

  protected async say(event: Event, send = this.hold() ?? this.send()): Promise<void> {
    event.preventDefault();
    const said = this.#said();
    this.isEmpty.set(said === undefined);
    if (said === undefined) this.box().nativeElement.focus();
    if (said === undefined || !(await this.attempt.run(() => send(said)))) return;
    this.#kept.clear(this.change(), this.place());
    this.text.set('');
    this.suggestion.set(undefined);
    this.closed.emit();
  }

  protected cancel(event: Event): void {
    event.stopPropagation();
    this.#kept.clear(this.change(), this.place());
    this.closed.emit();
  }

  #said(): Said | undefined {
    const text = this.text().trim();
    const suggestion = this.suggestion();
    // The present words propose nothing.
    const isNew = suggestion !== undefined && suggestion !== this.present();
    if (text.length < this.shortest() && (this.shortest() > 1 || !isNew)) return undefined;
    return { text, ...(isNew ? { suggestion } : {}) };
  }

  #keep(): void {
    const suggestion = this.suggestion();
    this.#kept.keep(this.change(), this.place(), {
      text: this.text(),
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }
}
