import { isOpen } from '../change-state';
import type { ChangeView } from '../change-view';

/** `live`, the id of a change, or `release-42`. */
export type FramedSource = string;

/** What a visitor meets before a change and with it. */
export interface FramedSources {
  /** Undefined where nothing was live. */
  readonly before: FramedSource | undefined;
  readonly after: FramedSource;
  /** Number of the release before; 0 where nothing was live. */
  readonly release: number;
}

/**
 * An open change stands beside what is live; one that is over belongs to its time: beside the release before its own, or the
 * one that it began from.
 * @param live number of the live release; undefined while it is not known
 */
export function framedSources(
  { id, state, baseRelease, release }: ChangeView,
  live: number | undefined,
): FramedSources {
  const before = release === undefined ? baseRelease : release - 1;
  if (isOpen(state)) {
    const now = live ?? baseRelease;
    return { before: now > 0 ? 'live' : undefined, after: id, release: now };
  }
  return {
    before: before > 0 ? `release-${before}` : undefined,
    after: release === undefined ? id : `release-${release}`,
    release: before,
  };
}

/** Address of one part of the banner; of a release the very bytes that were published. */
export const pictureAddress = (
  source: FramedSource,
  what: 'notice' | 'entries' | 'policy',
  locale: string,
): string => `/api/v1/${pathOf(source)}/${what}/${encodeURIComponent(locale)}`;

/** Address of the policy page on one side, marked where it differs from the other. */
export function pageAddress(
  sources: FramedSources,
  side: 'before' | 'after',
  locale: string,
  hasMarks: boolean,
): string | undefined {
  const source = sources[side];
  if (source === undefined) return undefined;
  const beside = side === 'before' ? 'after' : 'before';
  const other = sources[beside];
  if (!hasMarks || other === undefined) return pictureAddress(source, 'policy', locale);
  return `/api/v1/preview/${source}/policy/${encodeURIComponent(locale)}?${beside}=${other}`;
}

function pathOf(source: FramedSource): string {
  const release = /^release-(\d+)$/.exec(source)?.[1];
  return release === undefined ? `preview/${source}` : `releases/${release}`;
}
