import type { ParamMap } from '@angular/router';

export const surfaces = ['policy', 'banner'] as const;
export type Surface = (typeof surfaces)[number];

export const tabs = [
  'overview',
  'documents',
  'preview',
  'findings',
  'conversation',
  'history',
  'json',
] as const;
export type ReviewTab = (typeof tabs)[number];

export const layers = ['first', 'details'] as const;
export const widths = [390, 768, 1280] as const;

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
  /** Layer of the previewed banner. */
  readonly layer: (typeof layers)[number];
  /** CSS pixels of the previewed screens. */
  readonly width: (typeof widths)[number];
  /** What differs in what a visitor meets is outlined. */
  readonly hasMarks: boolean;
  /** Which documents are listed. */
  readonly only: Filter;
  /** The whole change, although the reader has decided on an earlier content. */
  readonly isWhole: boolean;
}

/** Two tablets fit beside each other on a desk; on a phone one phone does. */
const isNarrow = matchMedia('(max-width: 719px)').matches;

export const readReviewQuery = (query: ParamMap): ReviewQuery => ({
  document: query.get('document') ?? undefined,
  surface: surfaces.find((surface) => surface === query.get('surface')) ?? 'policy',
  locale: query.get('locale') ?? undefined,
  tab: tabs.find((tab) => tab === query.get('tab')) ?? 'documents',
  layer: layers.find((layer) => layer === query.get('layer')) ?? 'first',
  width: widths.find((width) => String(width) === query.get('width')) ?? (isNarrow ? 390 : 768),
  hasMarks: query.get('marks') !== 'off',
  only: filters.find((filter) => filter === query.get('only')) ?? 'all',
  isWhole: query.get('show') === 'whole',
});
