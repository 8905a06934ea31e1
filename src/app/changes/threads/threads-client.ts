import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Anchor } from '../../../registry/index';
import { idempotencyKey } from '../../platform/idempotency-key';
import type { ChangeView } from '../change-view';
import type { Said, ThreadsAnswer, ThreadView } from './thread-view';

/** HTTP of conversations and nothing else. Writes fail with ApiProblem. */
@Service()
export class ThreadsClient {
  readonly #http = inject(HttpClient);

  list(change: () => string): HttpResourceRef<ThreadsAnswer | undefined> {
    return httpResource<ThreadsAnswer>(
      () => `/api/v1/changes/${encodeURIComponent(change())}/threads`,
    );
  }

  open(view: ChangeView, anchor: Anchor | undefined, said: Said): Promise<ThreadView> {
    const body = { ...said, revision: view.revision, ...(anchor ? { anchor } : {}) };
    return this.#post(`/api/v1/changes/${view.id}/threads`, body);
  }

  reply(thread: string, said: Said, revision: number): Promise<ThreadView> {
    return this.#post(`/api/v1/threads/${thread}/comments`, { ...said, revision });
  }

  move(thread: string, verb: 'resolve' | 'reopen'): Promise<ThreadView> {
    return this.#post(`/api/v1/threads/${thread}/${verb}`, {});
  }

  /** Takes a suggestion over into the change. @param dropApprovals the author was asked */
  apply(
    view: ChangeView,
    thread: string,
    comment: string,
    dropApprovals: boolean,
  ): Promise<ChangeView> {
    return this.#post(
      `/api/v1/threads/${thread}/comments/${comment}/apply`,
      dropApprovals ? { dropApprovals } : {},
      { 'If-Match': view.etag },
    );
  }

  #post<T>(url: string, body: object, headers: Record<string, string> = {}): Promise<T> {
    return firstValueFrom(
      this.#http.post<T>(url, body, { headers: { ...headers, ...idempotencyKey() } }),
    );
  }
}
