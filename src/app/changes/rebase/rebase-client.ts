import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Choices } from '../../../registry/index';
import { idempotencyKey } from '../../platform/idempotency-key';
import type { ChangeView } from '../change-view';
import type { RebaseAnswer } from './rebase-view';

/** HTTP of a rebase and nothing else. Writes fail with ApiProblem. */
@Service()
export class RebaseClient {
  readonly #http = inject(HttpClient);

  read(id: () => string): HttpResourceRef<RebaseAnswer | undefined> {
    return httpResource<RebaseAnswer>(() => addressOf(id()));
  }

  /** What these choices would make of it; alters nothing. */
  plan(id: string, choices: Choices): Promise<RebaseAnswer> {
    return firstValueFrom(this.#http.post<RebaseAnswer>(`${addressOf(id)}/plan`, { choices }));
  }

  save(id: string, etag: string, choices: Choices): Promise<ChangeView> {
    const headers = { 'If-Match': etag, ...idempotencyKey() };
    return firstValueFrom(this.#http.post<ChangeView>(addressOf(id), { choices }, { headers }));
  }
}

const addressOf = (id: string): string => `/api/v1/changes/${encodeURIComponent(id)}/rebase`;
