import type { NoticeCategory, NoticeProjection } from '../../registry/public/index.ts';
import type { Consent } from './consent.ts';

/** Whether a consent still speaks about this notice: same revision, and not too old (or from a clock far ahead). */
export function stillHolds(
  consent: Consent,
  { consentRevision, choice }: NoticeProjection,
  now: number,
): boolean {
  return (
    consent.consentRevision === consentRevision &&
    Math.abs(now - consent.decidedAt) <= choice.maxAgeSeconds
  );
}

/** Whether the visitor has to be asked: one of the categories to decide has no choice that holds. */
export function isDue(consent: Consent | undefined, asked: readonly NoticeCategory[]): boolean {
  return asked.some(({ id }) => !consent?.choices.has(id));
}
