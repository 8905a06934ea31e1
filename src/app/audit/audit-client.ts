import { HttpClient, httpResource, type HttpResourceRef } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { AuditFilters, AuditQuery } from './audit-query';
import type { AuditAnswer, ChainCheckAnswer } from './audit-view';

/** HTTP of the audit and nothing else. */
@Service()
export class AuditClient {
  readonly #http = inject(HttpClient);

  list(query: () => AuditQuery): HttpResourceRef<AuditAnswer | undefined> {
    return httpResource<AuditAnswer>(() => {
      const { filters, page } = query();
      return { url: '/api/v1/audit', params: { ...filters, page } };
    });
  }

  /** Throws ApiProblem. */
  verify(): Promise<ChainCheckAnswer> {
    return firstValueFrom(this.#http.post<ChainCheckAnswer>('/api/v1/audit/verify', {}));
  }
}

/** Address of all events of exactly this filter. */
export function exportPath(ending: 'csv' | 'json', filters: AuditFilters): string {
  const query = new URLSearchParams({ ...filters }).toString();
  return `/api/v1/audit/export.${ending}${query === '' ? '' : `?${query}`}`;
}
