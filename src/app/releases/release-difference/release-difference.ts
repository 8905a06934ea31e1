import {
  afterNextRender,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
} from '@angular/core';
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

/** Thousands of rows drawn at once would stop the page. */
const DRAWN = 200;

const named = ['category', 'provider', 'location'] as const;

/** The documents a release touched, each unfolding into what differs. */
@Component({
  selector: 'app-release-difference',
  imports: [DocumentDifference, DocumentNamePipe, StateBadge, TranslatePipe],
  templateUrl: './release-difference.html',
  styleUrl: './release-difference.css',
})
export class ReleaseDifference {
  readonly #host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  readonly #injector = inject(Injector);
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
  readonly #drawn = linkedSignal({ source: this.documents, computation: () => DRAWN });
  /** How many wait to be asked for. */
  protected readonly left = computed(() => Math.max(this.documents().length - this.#drawn(), 0));
  protected readonly rows = computed(() =>
    this.documents()
      .slice(0, this.#drawn())
      .map((document) => {
        const { kind, id, differences } = document;
        const key = `${kind}/${id}`;
        const isOpen = this.#open().has(key);
        const rows = isOpen ? this.#words.rows(kind, differences, this.#names()) : [];
        return { ...document, key, isOpen, rows };
      }),
  );

  /** Whoever reads goes on at the first row that is new. */
  protected showMore(): void {
    const first = this.#drawn();
    this.#drawn.set(first + DRAWN);
    afterNextRender(
      () => this.#host.querySelectorAll<HTMLElement>('.card > details > summary')[first]?.focus(),
      { injector: this.#injector },
    );
  }

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
