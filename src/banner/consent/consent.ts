import type { NoticeCategory } from '../../registry/public/index.ts';

/** All a visitor decided, as the cookie keeps it. */
export interface Consent {
  readonly release: number;
  readonly consentRevision: number;
  /** Seconds since 1970, UTC. */
  readonly decidedAt: number;
  /** Random, new with every decision; tells nothing about the visitor. */
  readonly id: string;
  /** A map and no object: a category called `constructor` must not count as granted. */
  readonly choices: ReadonlyMap<string, boolean>;
}

/** Whether a category is the visitor's to decide; one that Global Privacy Control opts out of stays off unasked. */
export function isAsked(category: NoticeCategory, hasPrivacySignal: boolean): boolean {
  return !(category.alwaysOn || (hasPrivacySignal && category.gpcOptOut));
}
