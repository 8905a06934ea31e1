import { computed, inject } from '@angular/core';
import {
  type Bodies,
  type Finding,
  type Kind,
  type LocalisedText,
  parseBody,
  reviewText,
  type Severity,
  stateOfText,
  type TextState,
  writeText,
  wordsOf,
} from '../../../registry/index';
import type { Names } from '../differences/value-words';
import { FindingComposer } from '../finding-words';
import { localeName } from '../format';
import { Language } from '../language';
import { Session } from '../session';
import { Status } from '../status';
import { isStillToCome } from '../still-to-come';
import { valueAt, withValueAt } from './at-pointer';
import { Disputes } from './disputes';
import { documentDraft } from './document-drafts';
import { draftLine } from './draft-line';

/** What stands beside a field: a refused value, or what a rule noticed. */
export interface Note {
  /** JSON Pointer. */
  readonly at: string;
  /** `needed`: nothing is wrong, something is still to come. */
  readonly severity: Severity | 'needed';
  readonly words: string;
}

/** The blocking notes in one line, for the control they concern. */
export const errorIn = (notes: readonly Note[]): string =>
  notes
    .filter(({ severity }) => severity === 'error')
    .map(({ words }) => words)
    .join(' ');

/** One locale of a text, as an editor shows it. */
export interface TextRow {
  readonly locale: string;
  /** The locale in the reader's language. */
  readonly name: string;
  readonly isSource: boolean;
  readonly words: string;
  readonly state: TextState;
  readonly error: string;
}

/**
 * A document in its editor: every field reads and writes here, and finds what is said about it.
 * Make it in an injection context; it follows the id.
 */
export class DocumentEditing<K extends Kind = Kind> {
  readonly #session = inject(Session);
  readonly #status = inject(Status);
  readonly #language = inject(Language);
  readonly #composer = inject(FindingComposer);
  readonly #disputes = inject(Disputes);

  readonly #kind: K;
  readonly draft;
  readonly body;
  readonly line = computed(() => draftLine(this.draft().state(), this.#language));
  /** Approvals that saving would void. */
  readonly approvals = computed(() => {
    const state = this.draft().state();
    return state.kind === 'asks' ? state.approvals : 0;
  });
  readonly disputes;
  readonly isReadOnly = computed(
    () => !this.#session.can('edit') || this.draft().stored.isRetired(),
  );
  readonly source = computed(() => this.#status.locales().source);
  /** Source first: it is what the others are made from. */
  readonly locales = computed(() => {
    const { source, published } = this.#status.locales();
    return [source, ...published.filter((locale) => locale !== source)];
  });

  /** Everything said about the document, what was refused first. */
  readonly #notes = computed<readonly Note[]>(() => [
    ...this.#problems().map(({ at }): Note => ({ at, severity: 'error', words: this.#refusal })),
    ...this.draft()
      .stored.findings()
      .map((finding) => this.#noteOf(finding)),
  ]);
  /** What must be mended before it can be stored, or published. */
  readonly blocking = computed(() => this.#notes().filter(({ severity }) => severity === 'error'));

  /** @param names what ids in disputed fields are called */
  constructor(kind: K, id: () => string, names: () => Names = () => new Map()) {
    this.#kind = kind;
    this.draft = documentDraft(kind, id);
    this.body = computed(() => this.draft().body());
    this.disputes = computed(() => this.#disputes.of(kind, this.draft().state(), names()));
  }

  /** Sets a member, or takes it out: a draft leaves out what is not known. */
  put<F extends keyof Bodies[K]>(field: F, value: Bodies[K][F] | undefined): void {
    this.draft().body.update((body) => {
      if (value !== undefined) return { ...body, [field]: value };
      const { [field]: _old, ...others } = body;
      return others;
    });
  }

  /** The locales of a text, the source first. */
  rowsOf(at: string): readonly TextRow[] {
    const text = this.#textAt(at);
    const source = this.source();
    return this.locales().map((locale) => ({
      locale,
      name: localeName(locale, this.#language.current()),
      isSource: locale === source,
      words: wordsOf(text, locale),
      state: stateOfText(text, locale, source),
      error: this.errorAt(`${at}/${locale}`),
    }));
  }

  /** Words of one locale; they become a draft again. */
  write(at: string, locale: string, words: string): void {
    this.#putText(at, writeText(this.#textAt(at), locale, words, this.source()));
  }

  review(at: string, locale: string): void {
    this.#putText(at, reviewText(this.#textAt(at) ?? {}, locale, this.source()));
  }

  /** A text in the reader's language, else in the source locale. */
  nameOf(text: LocalisedText | undefined): string {
    return wordsOf(text, this.#language.current(), this.source());
  }

  /** Everything said about a field and what lies in it, what blocks first. */
  notesAt(at: string, except?: string): readonly Note[] {
    return this.#notes().filter(
      (note) => isWithin(note.at, at) && (except === undefined || !isWithin(note.at, except)),
    );
  }

  errorAt(at: string, except?: string): string {
    return errorIn(this.notesAt(at, except));
  }

  /** Values that cannot be stored: the server said so, or the same judge here once the hands rest. */
  #problems(): readonly { readonly at: string }[] {
    const state = this.draft().state();
    if (state.kind === 'refused') return state.problems;
    if (state.kind === 'saving') return [];
    const parsed = parseBody(this.#kind, this.body());
    return parsed.ok ? [] : parsed.error.filter((problem) => 'at' in problem);
  }

  get #refusal(): string {
    return this.#language.say('draft.value-refused');
  }

  #noteOf(finding: Finding): Note {
    const { path: at, severity } = finding;
    if (isStillToCome(finding, this.body(), this.source())) {
      return { at, severity: 'needed', words: this.#language.say('ui.note.still') };
    }
    const { says, mend } = this.#composer.wordsOf(finding);
    return { at, severity, words: `${says} ${mend}` };
  }

  #textAt(at: string): LocalisedText | undefined {
    return valueAt(this.body(), at) as LocalisedText | undefined;
  }

  #putText(at: string, text: LocalisedText): void {
    this.draft().body.update((body) => withValueAt(body, at, text));
  }
}

/** RFC 6901: `/duration/note` lies in `/duration`, `/durations` does not. */
export const isWithin = (path: string, at: string): boolean =>
  path === at || path.startsWith(`${at}/`);
