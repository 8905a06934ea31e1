import type { ParamMap } from '@angular/router';
import { countOf } from '../platform/url-state';

/** The filters, in the order of the bar; each is a parameter of the address and of the server. */
export const filterNames = ['person', 'action', 'object', 'release', 'from', 'to'] as const;
export type FilterName = (typeof filterNames)[number];

export type AuditFilters = Readonly<Partial<Record<FilterName, string>>>;

export interface AuditQuery {
  readonly filters: AuditFilters;
  readonly page: number;
}

/** What the server would refuse is left out, so that an old or mistyped address still shows a list. */
const shapes: Readonly<Record<FilterName, RegExp>> = {
  person: /^[A-Za-z0-9-]{1,64}$/,
  action: /^[a-z-]+(\.[a-z-]+)?$/,
  object: /^[a-z-]+\/[^/]+$/,
  release: /^[1-9]\d{0,8}$/,
  from: /^\d{4}-\d{2}-\d{2}$/,
  to: /^\d{4}-\d{2}-\d{2}$/,
};

export function readAuditQuery(query: ParamMap): AuditQuery {
  const filters = filterNames.flatMap((name) => {
    const value = query.get(name);
    return value !== null && shapes[name].test(value) ? [[name, value] as const] : [];
  });
  return { filters: Object.fromEntries(filters), page: countOf(query, 'page', 1) };
}

export const noFilters = Object.fromEntries(filterNames.map((name) => [name, undefined]));
