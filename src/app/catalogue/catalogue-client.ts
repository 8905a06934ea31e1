import { HttpClient, httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
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
  readonly #http = inject(HttpClient);

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

  /** Whether an id was ever used: ids are never reused. Throws ApiProblem. */
  async isTaken(id: string): Promise<boolean> {
    const past = this.#http.get<readonly PastChange[]>(`/api/v1/documents/entry/${id}/history`);
    const found = this.#http.get(`/api/v1/documents/entry/${id}`);
    const known = await Promise.all([isThere(firstValueFrom(found)), pastOf(firstValueFrom(past))]);
    return known.includes(true);
  }
}

const isMissing = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 404;

async function isThere(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (isMissing(error)) return false; // The id is free: that is the answer.
    throw error;
  }
}

async function pastOf(answer: Promise<readonly PastChange[]>): Promise<boolean> {
  try {
    return (await answer).length > 0;
  } catch (error) {
    if (isMissing(error)) return false; // No release ever held it.
    throw error;
  }
}
