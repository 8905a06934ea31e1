import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { Bodies, Finding, Kind } from '../../../registry/index';
import { idempotencyKey } from '../idempotency-key';

export interface DocumentKey<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
}

/** An edit as the server keeps it; `delete` has no body. */
export interface StoredEdit<K extends Kind = Kind> {
  readonly op: 'create' | 'update' | 'delete';
  readonly baseVersion: number;
  readonly body?: Bodies[K];
  readonly etag: string;
}

export interface DocumentAnswer<K extends Kind = Kind> extends DocumentKey<K> {
  readonly live?: {
    readonly body: Bodies[K];
    readonly version: number;
    readonly release: number;
  };
  readonly edit?: StoredEdit<K> & { readonly change: string };
  /** Other open changes that touch this document. */
  readonly alsoChangedIn: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: string;
    readonly author: { readonly id: string; readonly name: string };
  }[];
  readonly findings: readonly Finding[];
  /** Ids of the entries that refer to this document. */
  readonly usedBy?: readonly string[];
}

export interface EditAnswer<K extends Kind = Kind> {
  readonly edit: StoredEdit<K>;
  readonly change: { readonly id: string; readonly title: string; readonly state: string };
  readonly findings: readonly Finding[];
}

/** One edit on its way: which change, what it does, and what is believed to be there. */
export interface EditRequest<K extends Kind = Kind> extends DocumentKey<K> {
  readonly change: string;
  readonly op: StoredEdit['op'];
  readonly baseVersion: number;
  readonly body?: Bodies[K];
  /** ETag of the edit that this one replaces; absent for a first edit. */
  readonly etag?: string;
  readonly dropApprovals?: boolean;
}

/** Documents and their edits over HTTP. Every method throws ApiProblem. */
@Service()
export class DocumentClient {
  readonly #http = inject(HttpClient);

  /** @param change the open change to lay over what is live; the person's own when absent */
  find<K extends Kind>({ kind, id }: DocumentKey<K>, change?: string): Promise<DocumentAnswer<K>> {
    const params: Record<string, string> = change === undefined ? {} : { change };
    const address = `/api/v1/documents/${kind}/${id}`;
    return firstValueFrom(this.#http.get<DocumentAnswer<K>>(address, { params }));
  }

  save<K extends Kind>(request: EditRequest<K>): Promise<EditAnswer<K>> {
    const { op, baseVersion, body, etag, dropApprovals } = request;
    const headers: Record<string, string> =
      etag === undefined ? { 'If-None-Match': '*' } : { 'If-Match': quoted(etag) };
    return firstValueFrom(
      this.#http.put<EditAnswer<K>>(
        addressOf(request),
        {
          op,
          baseVersion,
          ...(body === undefined ? {} : { body }),
          ...(dropApprovals === true ? { dropApprovals } : {}),
        },
        { headers },
      ),
    );
  }

  async drop(
    target: DocumentKey & { readonly change: string; readonly etag: string },
  ): Promise<void> {
    const headers = { 'If-Match': quoted(target.etag) };
    await firstValueFrom(this.#http.delete(addressOf(target), { headers }));
  }

  async createChange(title: string): Promise<string> {
    const made = this.#http.post<{ readonly id: string }>(
      '/api/v1/changes',
      { title },
      { headers: idempotencyKey() },
    );
    return (await firstValueFrom(made)).id;
  }
}

const addressOf = ({ change, kind, id }: DocumentKey & { readonly change: string }): string =>
  `/api/v1/changes/${change}/edits/${kind}/${id}`;

// RFC 9110 §8.8.3: an entity tag stands in quotes.
const quoted = (etag: string): string => (etag.startsWith('"') ? etag : `"${etag}"`);
