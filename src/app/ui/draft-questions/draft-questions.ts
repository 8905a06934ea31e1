import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';

/** A field that both sides changed, worded. */
export interface DisputedField {
  /** JSON Pointer; comes back when theirs is chosen. */
  readonly at: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  readonly base: string;
}

/** What stands between typed input and the server: approvals that would fall away, or fields that both sides changed. */
@Component({
  selector: 'app-draft-questions',
  imports: [TranslatePipe],
  templateUrl: './draft-questions.html',
  styleUrl: './draft-questions.css',
})
export class DraftQuestions {
  /** Approvals that saving would void; 0 = no question. */
  readonly approvals = input(0);
  /** Empty = no question. */
  readonly fields = input<readonly DisputedField[]>([]);

  readonly savedAllTheSame = output();
  readonly undone = output();
  /** Pointers of the fields where theirs is right. */
  readonly chosen = output<ReadonlySet<string>>();

  readonly #theirs = linkedSignal<readonly DisputedField[], ReadonlySet<string>>({
    source: this.fields,
    computation: () => new Set(),
  });
  protected readonly theirs = computed(() => this.#theirs());

  protected take(at: string, isTheirs: boolean): void {
    const others = [...this.#theirs()].filter((each) => each !== at);
    this.#theirs.set(new Set(isTheirs ? [...others, at] : others));
  }
}
