import { Component, computed, inject, input, signal } from '@angular/core';
import { TranslatePipe } from '@ngx-translate/core';
import { wordsOf, type LocalisedText } from '../../../registry/index';
import { DocumentNamePipe } from '../../platform/differences/document-name';
import { DifferenceWords } from '../../platform/differences/difference-words';
import { Language } from '../../platform/language';
import { Status } from '../../platform/status';
import { DocumentDifference } from '../../ui/document-difference/document-difference';
import { StateBadge } from '../../ui/state-badge/state-badge';
import { ReleasesClient } from '../releases-client';
import type { ReleasedDocument } from '../release-view';

const named = ['category', 'provider', 'location'] as const;

/** The documents a release touched, each unfolding into what differs. */
@Component({
  selector: 'app-release-difference',
  imports: [DocumentDifference, DocumentNamePipe, StateBadge, TranslatePipe],
  templateUrl: './release-difference.html',
  styleUrl: './release-difference.css',
})
export class ReleaseDifference {
  readonly #words = inject(DifferenceWords);
  protected readonly language = inject(Language);
  readonly #status = inject(Status);
  readonly #client = inject(ReleasesClient);
  readonly #answers = named.map((kind) => ({ kind, answer: this.#client.documents(kind) }));

  readonly documents = input.required<readonly ReleasedDocument[]>();

  /** Keys of what is unfolded: only that is worded, as release 1 may hold thousands. */
  readonly #open = signal<ReadonlySet<string>>(new Set());
  readonly #names = computed(
    () =>
      new Map([
        ...this.documents().map(({ kind, id, title }) => [`${kind}/${id}`, title] as const),
        ...this.#answers.flatMap(({ kind, answer }) =>
          answer.hasValue()
            ? answer
                .value()
                .items.map(({ id, body }) => [`${kind}/${id}`, this.#name(id, body)] as const)
            : [],
        ),
      ]),
  );
  protected readonly rows = computed(() =>
    this.documents().map((document) => {
      const { kind, id, differences } = document;
      const key = `${kind}/${id}`;
      const isOpen = this.#open().has(key);
      const rows = isOpen ? this.#words.rows(kind, differences, this.#names()) : [];
      return { ...document, key, isOpen, rows };
    }),
  );

  protected unfold(key: string, event: Event): void {
    const { open } = event.target as HTMLDetailsElement;
    this.#open.update((keys) => {
      const others = [...keys].filter((each) => each !== key);
      return new Set(open ? [...others, key] : others);
    });
  }

  #name(id: string, body: unknown): string {
    const { name, label } = body as { readonly name?: string; readonly label?: LocalisedText };
    const { source } = this.#status.locales();
    return name ?? (wordsOf(label, this.language.current(), source) || id);
  }
}
