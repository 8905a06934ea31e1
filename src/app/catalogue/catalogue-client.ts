import { httpResource } from '@angular/common/http';
import { Service } from '@angular/core';
import type { Bodies, Kind } from '../../registry/index';
import type { EntryPage } from './entry-row';

/** One release that touched an entry. */
export interface PastChange {
  readonly release: number;
  readonly changeId: string;
  readonly title: string;
  /** RFC 3339 UTC. */
  readonly publishedAt: string;
  readonly op: 'create' | 'update' | 'delete';
}

/** A document as a list of its kind gives it. */
export interface ListedDocument<K extends Kind> {
  readonly id: string;
  readonly body: Bodies[K];
}

/** What the catalogue asks of the server. */
@Service()
export class CatalogueClient {
  entries(params: () => Record<string, string>) {
    return httpResource<EntryPage>(() => ({ url: '/api/v1/entries', params: params() }));
  }

  /** @param freshness read with each request: when it changes, the list is asked for again */
  documents<K extends Kind>(kind: K, freshness: () => unknown) {
    return httpResource<readonly ListedDocument<K>[]>(
      () => {
        freshness();
        return `/api/v1/documents/${kind}`;
      },
      { parse: (answer) => (answer as { readonly items: readonly ListedDocument<K>[] }).items },
    );
  }

  history(id: () => string) {
    return httpResource<readonly PastChange[]>(() => `/api/v1/documents/entry/${id()}/history`, {
      defaultValue: [],
    });
  }
}
