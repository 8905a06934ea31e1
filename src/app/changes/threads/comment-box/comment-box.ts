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
import { MAX_COMMENT_LENGTH } from '../../../../registry/index';
import { Attempt } from '../../../platform/attempt';
import { Language } from '../../../platform/language';
import { Control, Field } from '../../../ui/field/field';
import { KeptWords } from '../../kept-words';
import type { Said } from '../thread-view';

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

  readonly closed = output();

  protected readonly attempt = new Attempt();
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  protected readonly words = viewChild<ElementRef<HTMLTextAreaElement>>('words');
  protected readonly text = linkedSignal(() => this.#typed()['text'] ?? '');
  /** Undefined while nothing is suggested. */
  protected readonly suggestion = linkedSignal(() => this.#typed()['suggestion']);
  protected readonly isEmpty = signal(false);
  protected readonly error = computed(() => {
    if (this.isEmpty()) return this.#language.say('review.thread.empty');
    return this.#saidOf('/text', this.text().trim());
  });
  protected readonly suggestionError = computed(() =>
    this.#saidOf('/suggestion', this.suggestion() ?? ''),
  );
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

  protected async say(event: Event): Promise<void> {
    event.preventDefault();
    const said = this.#said();
    this.isEmpty.set(said === undefined);
    if (said === undefined) this.box().nativeElement.focus();
    if (said === undefined || this.#isTooLong()) return;
    if (!(await this.attempt.run(() => this.send()(said)))) return;
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

  /** Leads to what has to be shortened. */
  #isTooLong(): boolean {
    const isLong = (words: string): boolean => words.length > MAX_COMMENT_LENGTH;
    if (isLong(this.text().trim())) this.box().nativeElement.focus();
    else if (isLong(this.suggestion() ?? '')) this.words()?.nativeElement.focus();
    else return false;
    return true;
  }

  /** Cutting what is too long would lose the end of a pasted text without a word. */
  #saidOf(at: string, words: string): string {
    const isWrong = words.length > MAX_COMMENT_LENGTH || this.attempt.problem()?.at(at);
    return isWrong ? this.#language.say('review.thread.tooLong') : '';
  }

  #said(): Said | undefined {
    const text = this.text().trim();
    const suggestion = this.suggestion();
    // The present words propose nothing.
    const isNew = suggestion !== undefined && suggestion !== this.present();
    if (text === '' && !isNew) return undefined;
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
