import type { ParamMap } from '@angular/router';

export const surfaces = ['policy', 'banner'] as const;
export type Surface = (typeof surfaces)[number];

/** What of a change is on the screen, as the address says it. */
export interface ReviewQuery {
  /** `entry/csrftoken`; undefined: the first one, and on a phone the list. */
  readonly document: string | undefined;
  readonly surface: Surface;
  /** Locale of the visitor's view; undefined: the source locale. */
  readonly locale: string | undefined;
  readonly isRaw: boolean;
}

export const readReviewQuery = (query: ParamMap): ReviewQuery => ({
  document: query.get('document') ?? undefined,
  surface: surfaces.find((surface) => surface === query.get('surface')) ?? 'policy',
  locale: query.get('locale') ?? undefined,
  isRaw: query.get('tab') === 'raw',
});
