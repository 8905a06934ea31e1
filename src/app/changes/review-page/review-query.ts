import type { ParamMap } from '@angular/router';

export const surfaces = ['policy', 'banner'] as const;
export type Surface = (typeof surfaces)[number];

export const tabs = ['documents', 'findings', 'conversation', 'json'] as const;
export type ReviewTab = (typeof tabs)[number];

export const filters = ['all', 'unviewed', 'findings'] as const;
export type Filter = (typeof filters)[number];

/** What of a change is on the screen, as the address says it. */
export interface ReviewQuery {
  /** `entry/csrftoken`; undefined: the first one, and on a phone the list. */
  readonly document: string | undefined;
  readonly surface: Surface;
  /** Locale of the visitor's view; undefined: the source locale. */
  readonly locale: string | undefined;
  readonly tab: ReviewTab;
  /** Which documents are listed. */
  readonly only: Filter;
  /** The whole change, although the reader has decided on an earlier content. */
  readonly isWhole: boolean;
}

export const readReviewQuery = (query: ParamMap): ReviewQuery => ({
  document: query.get('document') ?? undefined,
  surface: surfaces.find((surface) => surface === query.get('surface')) ?? 'policy',
  locale: query.get('locale') ?? undefined,
  tab: tabs.find((tab) => tab === query.get('tab')) ?? 'documents',
  only: filters.find((filter) => filter === query.get('only')) ?? 'all',
  isWhole: query.get('show') === 'whole',
});
