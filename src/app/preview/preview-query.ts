import type { ParamMap } from '@angular/router';

export const surfaces = ['banner', 'policy'] as const;
export const widths = [390, 768, 1280] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const layers = ['first', 'details'] as const;

/** Every axis of the preview stands in the address. */
export interface PreviewQuery {
  /** `live`, `mine`, or the id of a change. */
  readonly source: string;
  readonly surface: (typeof surfaces)[number];
  /** undefined: the source locale. */
  readonly locale: string | undefined;
  readonly width: (typeof widths)[number];
  readonly theme: (typeof themes)[number];
  readonly layer: (typeof layers)[number];
}

const known = <T extends string>(all: readonly T[], query: ParamMap, name: string): T | undefined =>
  all.find((each) => each === query.get(name));

/** On a phone a desk would be a stamp: what nobody chose is what the reader holds. */
const isNarrow = matchMedia('(max-width: 719px)').matches;

export const readPreviewQuery = (query: ParamMap): PreviewQuery => ({
  source: /^(live|mine|C-[1-9][0-9]{0,8})$/.exec(query.get('source') ?? '')?.[0] ?? 'live',
  surface: known(surfaces, query, 'surface') ?? 'banner',
  locale: query.get('locale') ?? undefined,
  width: widths.find((width) => String(width) === query.get('width')) ?? (isNarrow ? 390 : 1280),
  theme: known(themes, query, 'theme') ?? 'auto',
  layer: known(layers, query, 'layer') ?? 'first',
});
