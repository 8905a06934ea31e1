import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { computed, inject, Service, type Signal } from '@angular/core';
import {
  wordsOf,
  type Body,
  type ChangeState,
  type Decision,
  type EntryBody,
  type FieldDifference,
  type Kind,
  type LocalisedText,
} from '../../registry/index';
import type { Names } from '../platform/differences/value-words';
import { Language } from '../platform/language';

export interface PrintedEntry {
  readonly live?: { readonly body: EntryBody; readonly release: number };
}

export interface PrintedRelease {
  readonly n: number;
  readonly digest: string;
  readonly publishedAt: string;
}

export interface PrintedDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly title: string;
  readonly before?: Body;
  readonly after?: Body;
  readonly differences: readonly FieldDifference[];
}

export interface PrintedChange {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly state: ChangeState;
  readonly revision: number;
  readonly contentHash: string;
  readonly contributors: readonly string[];
  readonly decisions: readonly Decision[];
  readonly noSecondPerson: boolean;
  readonly release?: number;
  readonly people: Readonly<Record<string, { readonly name: string }>>;
  readonly documents: readonly PrintedDocument[];
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly body: object }[];
}

const named = ['category', 'provider', 'location'] as const;

/** HTTP of what is printed and nothing else. */
@Service()
export class PrintClient {
  readonly #language = inject(Language);

  entry(id: () => string): HttpResourceRef<PrintedEntry | undefined> {
    return httpResource<PrintedEntry>(() => `/api/v1/documents/entry/${encodeURIComponent(id())}`);
  }

  change(id: () => string): HttpResourceRef<PrintedChange | undefined> {
    return httpResource<PrintedChange>(() => `/api/v1/changes/${encodeURIComponent(id())}`);
  }

  /** @param n undefined asks nothing */
  release(n: () => number | undefined): HttpResourceRef<PrintedRelease | undefined> {
    return httpResource<PrintedRelease>(() => {
      const number = n();
      return number === undefined ? undefined : `/api/v1/releases/${number}`;
    });
  }

  /** What ids of categories, providers and locations are called. */
  names(params: () => Record<string, string>): NamesAnswer {
    const answers = named.map((kind) => ({
      kind,
      answer: httpResource<Listed>(() => ({ url: `/api/v1/documents/${kind}`, params: params() })),
    }));
    return {
      isLoaded: computed(() => answers.every(({ answer }) => answer.hasValue())),
      error: computed(() => answers.find(({ answer }) => answer.error())?.answer.error()),
      names: computed(
        () =>
          new Map(
            answers.flatMap(({ kind, answer }) =>
              answer.hasValue()
                ? answer
                    .value()
                    .items.map(({ id, body }) => [`${kind}/${id}`, this.#name(id, body)] as const)
                : [],
            ),
          ),
      ),
      reload: () => answers.forEach(({ answer }) => void answer.reload()),
    };
  }

  #name(id: string, body: object): string {
    const { name, label } = body as { readonly name?: string; readonly label?: LocalisedText };
    return name ?? (wordsOf(label, this.#language.current(), 'en') || id);
  }
}

export interface NamesAnswer {
  readonly isLoaded: Signal<boolean>;
  readonly error: Signal<Error | undefined>;
  readonly names: Signal<Names>;
  readonly reload: () => void;
}
