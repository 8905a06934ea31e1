import type { NoticeCategory, NoticeProjection } from '../../registry/public/index.ts';
import type { Consent } from './consent.ts';

/**
 * The visitor's decision as a consent.
 * @param asked the categories that were the visitor's to decide
 * @param now seconds since 1970
 * @param id random
 */
export function decide(
  { release, consentRevision }: NoticeProjection,
  asked: readonly NoticeCategory[],
  wants: (category: NoticeCategory) => boolean,
  now: number,
  id: string,
): Consent {
  const choices = new Map(asked.map((category) => [category.id, wants(category)]));
  return { release, consentRevision, decidedAt: now, id, choices };
}
