import { Component, computed, input } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { diffWords } from 'diff';

interface Piece {
  readonly kind: 'same' | 'cut' | 'add';
  readonly words: string;
}

/** Old above new, word by word: struck and underlined as well as coloured, and spoken. */
@Component({
  selector: 'app-text-diff',
  imports: [TranslatePipe],
  templateUrl: './text-diff.html',
  styleUrl: './text-diff.css',
})
export class TextDiff {
  /** Undefined when there was, or is, nothing. */
  readonly before = input<string>();
  readonly after = input<string>();
  /** BCP 47 tag of the words, for their segmentation and their voice. */
  readonly locale = input<string>();

  readonly #pieces = computed(() =>
    piecesOf(this.before() ?? '', this.after() ?? '', this.locale() ?? 'en'),
  );
  protected readonly old = computed(() => this.#pieces().filter(({ kind }) => kind !== 'add'));
  protected readonly young = computed(() => this.#pieces().filter(({ kind }) => kind !== 'cut'));
}

/** Splits by Intl.Segmenter, so that scripts without spaces have words too. */
function piecesOf(before: string, after: string, locale: string): readonly Piece[] {
  const intlSegmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ added, removed, value }) => ({
    kind: added ? 'add' : removed ? 'cut' : 'same',
    words: value,
  }));
}
