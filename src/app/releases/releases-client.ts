import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Kind } from '../../registry/index';
import { idempotencyKey } from '../platform/idempotency-key';
import type { ReleaseComparison, ReleasePageAnswer, Reverted, ReleaseView } from './release-view';

export interface ListedDocuments {
  readonly items: readonly { readonly id: string; readonly body: unknown }[];
}

/** HTTP of releases and nothing else. */
@Service()
export class ReleasesClient {
  readonly #http = inject(HttpClient);

  list(page: () => number): HttpResourceRef<ReleasePageAnswer | undefined> {
    return httpResource<ReleasePageAnswer>(() => ({
      url: '/api/v1/releases',
      params: { page: page() },
    }));
  }

  /** @param n undefined asks nothing: an address that names no release */
  release(n: () => number | undefined): HttpResourceRef<ReleaseView | undefined> {
    return httpResource<ReleaseView>(() => {
      const number = n();
      return number === undefined ? undefined : `/api/v1/releases/${number}`;
    });
  }

  /** @param pair undefined asks nothing */
  comparison(
    pair: () => { readonly from: number; readonly to: number } | undefined,
  ): HttpResourceRef<ReleaseComparison | undefined> {
    return httpResource<ReleaseComparison>(() => {
      const both = pair();
      return both && `/api/v1/releases/${both.from}/compare/${both.to}`;
    });
  }

  /** Begins a change that undoes a release. Throws ApiProblem. */
  revert(n: number, title: string): Promise<Reverted> {
    const headers = idempotencyKey();
    return firstValueFrom(
      this.#http.post<Reverted>(`/api/v1/releases/${n}/revert`, { title }, { headers }),
    );
  }

  documents(kind: Kind): HttpResourceRef<ListedDocuments | undefined> {
    return httpResource<ListedDocuments>(() => `/api/v1/documents/${kind}`);
  }
}
