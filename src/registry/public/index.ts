/** The small door: what the banner may use. Types, and pure helpers that reach no package. */
export { matchesName } from '../entry/match-name.ts';
export type { NamePattern } from '../entry/name-pattern.ts';
export type {
  NoticeCategory,
  NoticeEntries,
  NoticeEntry,
  NoticeProjection,
} from '../notice/projection.ts';
export { pickLocale } from './pick-locale.ts';
