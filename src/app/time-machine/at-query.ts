import type { ParamMap } from '@angular/router';

export const surfaces = ['banner', 'policy', 'json'] as const;

/** What of that day is shown; the day itself is the path. */
export interface AtQuery {
  /** undefined: the locale that was the source then. */
  readonly locale: string | undefined;
  readonly surface: (typeof surfaces)[number];
}

export const readAtQuery = (query: ParamMap): AtQuery => ({
  locale: query.get('locale') ?? undefined,
  surface: surfaces.find((each) => each === query.get('surface')) ?? 'banner',
});
