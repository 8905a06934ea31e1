import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Anchor, Mark, Review } from '../../../registry/index';
import { idempotencyKey } from '../../platform/idempotency-key';
import type { ChangedDocument, ChangeView } from '../change-view';
import type { Said } from '../threads/thread-view';

/** HTTP of one's own review and nothing else: every write answers the whole of it, or fails with ApiProblem. */
@Service()
export class MyReviewClient {
  readonly #http = inject(HttpClient);

  /** @param change undefined where the reader keeps no review */
  review(change: () => string | undefined): HttpResourceRef<Review | undefined> {
    return httpResource<Review>(() => {
      const id = change();
      return id === undefined ? undefined : addressOf(id);
    });
  }

  hold({ id, revision }: ChangeView, anchor: Anchor | undefined, said: Said): Promise<Review> {
    const body = { ...said, revision, ...(anchor ? { anchor } : {}) };
    return this.#post(`${addressOf(id)}/comments`, body);
  }

  rewrite({ id, revision }: ChangeView, comment: string, said: Said): Promise<Review> {
    const body = { ...said, revision };
    return firstValueFrom(
      this.#http.put<Review>(`${addressOf(id)}/comments/${encodeURIComponent(comment)}`, body),
    );
  }

  remove(change: string, comment: string): Promise<Review> {
    return firstValueFrom(
      this.#http.delete<Review>(`${addressOf(change)}/comments/${encodeURIComponent(comment)}`),
    );
  }

  send(change: string): Promise<Review> {
    return this.#post(`${addressOf(change)}/send`, {});
  }

  /** Of exactly the content that is on the screen. */
  mark(change: string, document: ChangedDocument, mark: Mark['mark']): Promise<Review> {
    const headers = { 'If-Match': document.etag ?? '' };
    return firstValueFrom(
      this.#http.put<Review>(markAddress(change, document), { mark }, { headers }),
    );
  }

  unmark(change: string, document: ChangedDocument): Promise<Review> {
    return firstValueFrom(this.#http.delete<Review>(markAddress(change, document)));
  }

  #post(url: string, body: object): Promise<Review> {
    return firstValueFrom(this.#http.post<Review>(url, body, { headers: idempotencyKey() }));
  }
}

const addressOf = (change: string): string =>
  `/api/v1/changes/${encodeURIComponent(change)}/review`;

const markAddress = (change: string, { kind, id }: ChangedDocument): string =>
  `${addressOf(change)}/marks/${kind}/${id}`;
