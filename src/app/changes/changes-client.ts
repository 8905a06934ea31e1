import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Action, Kind } from '../../registry/index';
import { idempotencyKey } from '../platform/idempotency-key';
import type { ChangeRow, ChangeView, Page } from './change-view';

/** What a reviewer had on the screen, and says about it. */
export interface Verdict {
  readonly revision: number;
  readonly contentHash: string;
  readonly comment?: string;
  /** With an approval: findings that only a reviewer may set aside. */
  readonly setAside?: readonly AsideWords[];
}

/** Why a finding may stand, and until which day, `YYYY-MM-DD`. */
export interface AsideWords {
  readonly key: string;
  readonly reason: string;
  readonly until: string;
}

/** Acts of which nothing is said but that they are done. */
export type Transition = Exclude<
  Action,
  'edit' | 'rename' | 'set-publish-time' | 'acknowledge' | 'override-consent' | 'rebase'
>;

/** A document with its live or edited body, as lists of documents answer. */
export interface ListedDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly body: unknown;
}

/** HTTP of changes and nothing else. Writes fail with ApiProblem. */
@Service()
export class ChangesClient {
  readonly #http = inject(HttpClient);

  list(query: () => { tab: string; page: number }): HttpResourceRef<Page<ChangeRow> | undefined> {
    return httpResource<Page<ChangeRow>>(() => ({ url: '/api/v1/changes', params: query() }));
  }

  change(id: () => string): HttpResourceRef<ChangeView | undefined> {
    return httpResource<ChangeView>(() => `/api/v1/changes/${encodeURIComponent(id())}`);
  }

  /** Documents of one kind as they are with the change applied. */
  documents(
    kind: Kind,
    change: () => string,
  ): HttpResourceRef<{ readonly items: readonly ListedDocument[] } | undefined> {
    return httpResource<{ readonly items: readonly ListedDocument[] }>(() => ({
      url: `/api/v1/documents/${kind}`,
      params: { change: change() },
    }));
  }

  rename(view: ChangeView, title: string): Promise<ChangeView> {
    const headers = { 'If-Match': view.etag };
    return firstValueFrom(
      this.#http.patch<ChangeView>(`/api/v1/changes/${view.id}`, { title }, { headers }),
    );
  }

  transition(
    view: ChangeView,
    action: Transition,
    body: Verdict | Record<string, never>,
  ): Promise<ChangeView> {
    return this.#post(view, action, body);
  }

  acknowledge(view: ChangeView, words: AsideWords): Promise<ChangeView> {
    return this.#post(view, 'acknowledge', words);
  }

  dropAcknowledgement(view: ChangeView, key: string): Promise<ChangeView> {
    return this.#post(view, 'drop-acknowledgement', { key });
  }

  #post(view: ChangeView, act: string, body: object): Promise<ChangeView> {
    const headers = { 'If-Match': view.etag, ...idempotencyKey() };
    return firstValueFrom(
      this.#http.post<ChangeView>(`/api/v1/changes/${view.id}/${act}`, body, { headers }),
    );
  }
}
