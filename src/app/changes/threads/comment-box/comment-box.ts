import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { form, FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import { MAX_COMMENT_LENGTH } from '../../../../registry/index';
import { Attempt } from '../../../platform/attempt';
import { Language } from '../../../platform/language';
import { Control, Field } from '../../../ui/field/field';
import { KeptWords } from '../../kept-words';
import { RestoredNote } from '../../restored-note/restored-note';
import type { Said } from '../thread-view';

interface Typed {
  readonly text: string;
  /** Absent while nothing is suggested. */
  readonly suggestion?: string;
}

/** Where something is said: what was typed survives a reload and a refusal, and goes once it is sent. */
@Component({
  selector: 'app-comment-box',
  imports: [Control, Field, FormField, RestoredNote, TranslatePipe],
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
  protected readonly box = viewChild.required<ElementRef<HTMLTextAreaElement>>('box');
  readonly #typed = linkedSignal<Typed>(() => {
    const kept = this.#kept.find(this.change(), this.place());
    const { text = '', suggestion } = { ...this.initial(), ...kept };
    return { text, ...(suggestion === undefined ? {} : { suggestion }) };
  });
  protected readonly isRestored = linkedSignal(() => this.#kept.has(this.change(), this.place()));
  protected readonly words = viewChild<ElementRef<HTMLTextAreaElement>>('words');
  protected readonly fields = form(this.#typed);
  /** Said when nothing is sent, until something is typed. */
  protected readonly isEmpty = linkedSignal({ source: this.#typed, computation: () => false });
  protected readonly error = computed(() => {
    if (this.isEmpty()) {
      const words = this.shortest() > 1 ? 'tooShort' : 'empty';
      return this.#language.say(`review.thread.${words}`, { count: this.shortest() });
    }
    return this.#saidOf('/text', this.#typed().text.trim());
  });
  protected readonly suggestionError = computed(() =>
    this.#saidOf('/suggestion', this.#typed().suggestion ?? ''),
  );

  constructor() {
    afterNextRender(() => {
      if (this.mayCancel()) this.box().nativeElement.focus();
    });
  }

  protected keep(): void {
    const { text, suggestion } = this.#typed();
    this.#kept.keep(this.change(), this.place(), {
      text,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  protected toggleSuggestion(): void {
    const present = this.present();
    this.#typed.update(({ text, suggestion }) =>
      suggestion !== undefined || present === undefined ? { text } : { text, suggestion: present },
    );
    this.keep();
  }

  protected async say(event: Event, send = this.hold() ?? this.send()): Promise<void> {
    event.preventDefault();
    const said = this.#said();
    this.isEmpty.set(said === undefined);
    if (said === undefined) this.box().nativeElement.focus();
    if (said === undefined || this.#isTooLong()) return;
    if (!(await this.attempt.run(() => send(said)))) return;
    this.discard();
    this.closed.emit();
  }

  protected discard(): void {
    this.#kept.clear(this.change(), this.place());
    this.isRestored.set(false);
    this.#typed.set({ text: '', ...this.initial() });
  }

  protected cancel(event: Event): void {
    event.stopPropagation();
    this.#kept.clear(this.change(), this.place());
    this.closed.emit();
  }

  /** Leads to what has to be shortened. */
  #isTooLong(): boolean {
    const isLong = (words: string): boolean => words.length > MAX_COMMENT_LENGTH;
    if (isLong(this.#typed().text.trim())) this.box().nativeElement.focus();
    else if (isLong(this.#typed().suggestion ?? '')) this.words()?.nativeElement.focus();
    else return false;
    return true;
  }

  /** Cutting what is too long would lose the end of a pasted text without a word. */
  #saidOf(at: string, words: string): string {
    const isWrong = words.length > MAX_COMMENT_LENGTH || this.attempt.problem()?.at(at);
    return isWrong ? this.#language.say('review.thread.tooLong') : '';
  }

  #said(): Said | undefined {
    const { suggestion, ...typed } = this.#typed();
    const text = typed.text.trim();
    // The present words propose nothing.
    const isNew = suggestion !== undefined && suggestion !== this.present();
    if (text.length < this.shortest() && (this.shortest() > 1 || !isNew)) return undefined;
    return { text, ...(isNew ? { suggestion } : {}) };
  }
}
