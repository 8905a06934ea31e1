import { Component, computed, inject, input, output, signal } from '@angular/core';
import { TranslatePipe, TranslateService } from '@ngx-translate/core';
import { Confirm } from '../confirm-dialog/confirm-dialog';
import { ErrorState } from '../error-state/error-state';

/** The editor of the document whose fate is decided. */
export interface FateEditor {
  draft(): {
    readonly stored: {
      isRetired(): boolean;
      live(): unknown;
      edit(): unknown;
      usedBy(): readonly string[];
    };
    retire(): Promise<boolean>;
    discard(): Promise<void>;
  };
}

/** Retire a document, keep it after all, or take the own edit back: each after a question. */
@Component({
  selector: 'app-document-fate',
  imports: [ErrorState, TranslatePipe],
  templateUrl: './document-fate.html',
  styleUrl: './document-fate.css',
})
export class DocumentFate {
  readonly #confirm = inject(Confirm);
  readonly #translate = inject(TranslateService);

  readonly editor = input.required<FateEditor>();
  /** What the document is called, for the questions. */
  readonly name = input.required<string>();
  /** False for documents of which there is always exactly one. */
  readonly mayRetire = input(true);

  /** It was never live and is no more. */
  readonly gone = output();

  protected readonly error = signal<unknown>(undefined);
  protected readonly stored = computed(() => this.editor().draft().stored);
  protected readonly uses = computed(() => this.stored().usedBy().length);

  protected async retire(): Promise<void> {
    if (this.uses() === 0 && (await this.#isSure('retire'))) await this.editor().draft().retire();
  }

  protected async discard(): Promise<void> {
    const question = this.stored().live() === undefined ? 'begun' : 'discard';
    if (await this.#isSure(question)) await this.keep();
  }

  protected async keep(): Promise<void> {
    this.error.set(undefined);
    try {
      await this.editor().draft().discard();
      if (this.stored().live() === undefined) this.gone.emit();
    } catch (error) {
      this.error.set(error); // Shown in place, with a way to try again.
    }
  }

  #isSure(question: 'retire' | 'discard' | 'begun'): Promise<boolean> {
    const say = (part: string): string =>
      String(this.#translate.instant(`ui.fate.${question}${part}`, { name: this.name() }));
    return this.#confirm.ask({
      title: say('Title'),
      text: say('Text'),
      confirm: say('Do'),
      isDestructive: true,
    });
  }
}
