import { httpResource } from '@angular/common/http';
import { computed, inject, Service } from '@angular/core';
import { Session } from './session';

/** What the whole console shows of the registry: what is live, what waits, my own change. */
export interface StatusAnswer {
  readonly live: {
    readonly release: number;
    readonly digest: string;
    readonly publishedAt: string;
  } | null;
  readonly approvedNotLive: number;
  readonly waitingForMe: number;
  /** How much waits for me, reviews included. */
  readonly inbox: number;
  readonly myChange: {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly edits: number;
  } | null;
  readonly locales: { readonly source: string; readonly published: readonly string[] };
  readonly entries: number;
}

@Service()
export class Status {
  readonly #session = inject(Session);
  readonly #answer = httpResource<StatusAnswer>(() =>
    this.#session.person() ? '/api/v1/status' : undefined,
  );

  readonly value = computed(() => (this.#answer.hasValue() ? this.#answer.value() : undefined));
  readonly locales = computed(() => this.value()?.locales ?? { source: 'en', published: ['en'] });
  readonly myChange = computed(() => this.value()?.myChange ?? undefined);

  /** After anything that alters a change or a release. */
  reload(): void {
    this.#answer.reload();
  }
}
