import { Component, computed, inject, linkedSignal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { TranslatePipe } from '@ngx-translate/core';
import {
  hashOfText,
  hasWords,
  stateOfText,
  type TextState,
  wordsOf,
} from '../../../registry/index';
import { localeName } from '../../platform/format';
import { Language } from '../../platform/language';
import { FieldNotes } from '../../ui/field-notes/field-notes';
import { StateBadge, type Tone } from '../../ui/state-badge/state-badge';
import { Tabs, TabPanel } from '../../ui/tabs/tabs';
import { TextDiff } from '../../ui/text-diff/text-diff';
import { TextBox } from '../entry-fields/text-box';
import { References } from '../references';
import { EntryEditing } from './entry-editing';
import { type EntryText, entryTexts } from './entry-texts';

const tones: Readonly<Record<TextState, Tone>> = {
  missing: 'error',
  'needs-update': 'attention',
  draft: 'plain',
  reviewed: 'live',
};

/** Every text of the entry: the source beside one other locale. */
@Component({
  selector: 'app-texts-tab',
  imports: [FieldNotes, FormField, StateBadge, TabPanel, Tabs, TextBox, TextDiff, TranslatePipe],
  templateUrl: './texts-tab.html',
  styleUrl: './texts-tab.css',
})
export class TextsTab {
  readonly #references = inject(References);
  readonly #language = inject(Language);
  protected readonly editing = inject(EntryEditing);

  protected readonly fields = this.editing.fields;
  protected readonly source = this.#references.source;
  readonly #targets = computed(() =>
    this.#references.locales().filter((locale) => locale !== this.source()),
  );
  protected readonly target = linkedSignal(() => {
    const { locale } = this.editing.place();
    return this.#targets().find((each) => each === locale) ?? this.#targets()[0] ?? this.source();
  });
  protected readonly isTranslated = computed(() => this.#targets().length > 0);
  readonly #texts = computed(() =>
    entryTexts.filter((text) => text.isRequired || hasWords(text.of(this.editing.body()))),
  );
  protected readonly tabs = computed(() =>
    this.#targets().map((locale) => {
      const open = this.#texts().filter((text) =>
        ['missing', 'needs-update'].includes(this.#stateOf(text, locale)),
      ).length;
      const words = this.named(locale);
      return { id: locale, words, isHot: true, ...(open > 0 ? { count: open } : {}) };
    }),
  );
  protected readonly rows = computed(() => this.#texts().map((text) => this.#rowOf(text)));

  protected named(locale: string): string {
    return localeName(locale, this.#language.current());
  }

  #rowOf(text: EntryText) {
    const [body, source, locale] = [this.editing.body(), this.source(), this.target()];
    const state = this.#stateOf(text, locale);
    return {
      text,
      source: wordsOf(text.of(body), source),
      sourceState: this.#stateOf(text, source),
      words: wordsOf(text.of(body), locale),
      state,
      tone: tones[state],
      sourceTone: tones[this.#stateOf(text, source)],
      older: state === 'needs-update' ? this.#olderSource(text, locale) : undefined,
    };
  }

  #stateOf(text: EntryText, locale: string): TextState {
    return stateOfText(text.of(this.editing.body()), locale, this.source());
  }

  /** The source words that the translation was made from, when what is live still has them. */
  #olderSource(text: EntryText, locale: string): string | undefined {
    const live = this.editing.draft().stored.live()?.body;
    const words = live && wordsOf(text.of(live), this.source());
    const hash = text.of(this.editing.body())?.[locale]?.sourceHash;
    return words !== undefined && hashOfText(words) === hash ? words : undefined;
  }
}
