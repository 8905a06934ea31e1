import { httpResource, type HttpResourceRef } from '@angular/common/http';
import { Service } from '@angular/core';
import type { Kind } from '../../registry/index';
import type { ReleasePageAnswer, ReleaseView } from './release-view';

export interface ListedDocuments {
  readonly items: readonly { readonly id: string; readonly body: unknown }[];
}

/** HTTP of releases and nothing else. */
@Service()
export class ReleasesClient {
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

  documents(kind: Kind): HttpResourceRef<ListedDocuments | undefined> {
    return httpResource<ListedDocuments>(() => `/api/v1/documents/${kind}`);
  }
}
