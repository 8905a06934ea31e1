import { computed, inject, Service } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { map } from 'rxjs';
import {
  type EntryBody,
  type Finding,
  reviewText,
  type Severity,
  writeText,
} from '../../../registry/index';
import { documentDraft } from '../../platform/document-draft/document-drafts';
import { FindingComposer } from '../../platform/finding-words';
import { Language } from '../../platform/language';
import { Session } from '../../platform/session';
import { isStillToCome } from '../../platform/still-to-come';
import { References } from '../references';
import type { EntryText } from './entry-texts';
import { placeOfField } from './field-tab';

/** What stands beside a field: a refused value, or what a rule noticed. */
export interface Note {
  /** `needed`: nothing is wrong, something is still to come. */
  readonly severity: Severity | 'needed';
  readonly words: string;
}

/** The entry of this panel while it is edited: every field reads and writes here. */
@Service({ autoProvided: false })
export class EntryEditing {
  readonly #session = inject(Session);
  readonly #references = inject(References);
  readonly #findings = inject(FindingComposer);
  readonly #language = inject(Language);

  readonly #route = inject(ActivatedRoute);

  readonly id = toSignal(this.#route.paramMap.pipe(map((params) => params.get('id') ?? '')), {
    requireSync: true,
  });
  /** Where the field that the address names is edited. */
  readonly #field = toSignal(this.#route.fragment);
  readonly place = computed(() => placeOfField(this.#field() ?? '', this.#references.source()));
  readonly draft = documentDraft('entry', this.id);
  readonly body = computed(() => this.draft().body());
  readonly isReadOnly = computed(
    () => !this.#session.can('edit') || this.draft().stored.isRetired(),
  );

  /** Sets a member, or takes it out: a draft leaves out what is not known. */
  put<F extends keyof EntryBody>(field: F, value: EntryBody[F] | undefined): void {
    this.draft().body.update((body) => {
      if (value !== undefined) return { ...body, [field]: value };
      const { [field]: _old, ...others } = body;
      return others;
    });
  }

  /** Words of one text in one locale; they become a draft again. */
  write(text: EntryText, locale: string, words: string): void {
    const source = this.#references.source();
    this.draft().body.update((body) =>
      text.put(body, writeText(text.of(body), locale, words, source)),
    );
  }

  /** Says that the words of one locale are right as they stand. */
  review(text: EntryText, locale: string): void {
    const source = this.#references.source();
    this.draft().body.update((body) =>
      text.put(body, reviewText(text.of(body) ?? {}, locale, source)),
    );
  }

  /** Everything said about a field and what lies in it, what blocks first. */
  notesAt(at: string, except?: string): readonly Note[] {
    const isHere = (path: string): boolean =>
      isWithin(path, at) && (except === undefined || !isWithin(path, except));
    const state = this.draft().state();
    const refused =
      state.kind === 'refused' ? state.problems.filter((each) => isHere(each.at)) : [];
    return [
      ...refused.map(() => this.#refusal),
      ...this.draft()
        .stored.findings()
        .filter(({ path }) => isHere(path))
        .map((finding) => this.#noteOf(finding)),
    ];
  }

  /** The blocking notes in one line, for the control they concern. */
  errorAt(at: string, except?: string): string {
    return this.notesAt(at, except)
      .filter(({ severity }) => severity === 'error')
      .map(({ words }) => words)
      .join(' ');
  }

  get #refusal(): Note {
    return { severity: 'error', words: this.#language.say('catalogue.entry.refused') };
  }

  #noteOf(finding: Finding): Note {
    if (isStillToCome(finding, this.body(), this.#references.source())) {
      return { severity: 'needed', words: this.#language.say('ui.note.still') };
    }
    const { says, mend } = this.#findings.wordsOf(finding);
    return { severity: finding.severity, words: `${says} ${mend}` };
  }
}

/** RFC 6901: `/duration/note` lies in `/duration`, `/durations` does not. */
const isWithin = (path: string, at: string): boolean => path === at || path.startsWith(`${at}/`);
