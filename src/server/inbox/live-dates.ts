import type { EntryBody } from '../../registry/index.ts';
import { documentTitle } from '../changes/document-title.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import { daysAfter } from './dates.ts';

/** How long before its date an exemption is worth a look. */
export const NOTICE_DAYS = 30;
/** After this many days somebody should look at an entry again. */
const LOOKED_AT_DAYS = 366;

/** A live entry that has to be looked at by some day. */
export interface DatedEntry {
  readonly kind: 'exemption-due' | 'review-due';
  readonly entry: { readonly id: string; readonly name: string };
  /** `YYYY-MM-DD`. */
  readonly due: string;
}

/** A snapshot never alters: what was read from it once holds. */
const remembered = new WeakMap<LiveSnapshot, readonly DatedEntry[]>();

/** Exemptions due within 30 days, and entries that nobody looked at for more than 366; both past ones too. */
export function dueEntries(live: LiveSnapshot, today: string): readonly DatedEntry[] {
  const soon = daysAfter(today, NOTICE_DAYS);
  return datedEntries(live).filter(({ kind, due }) =>
    kind === 'exemption-due' ? due <= soon : due < today,
  );
}

function datedEntries(live: LiveSnapshot): readonly DatedEntry[] {
  const known = remembered.get(live);
  if (known) return known;
  const { entry: entries, settings } = live.judged.catalogue;
  const source = sourceLocaleOf(settings.get('main'));
  const dated = [...entries].flatMap(([id, body]) => datesOf(id, body, source));
  remembered.set(live, dated);
  return dated;
}

function datesOf(id: string, body: EntryBody, source: string): readonly DatedEntry[] {
  const { exemption, reviewedAt } = body;
  const reviewBy = exemption?.reviewBy;
  if (reviewBy === undefined && reviewedAt === undefined) return [];
  const entry = { id, name: documentTitle({ kind: 'entry', id }, body, source) };
  return [
    ...(reviewBy === undefined ? [] : [{ kind: 'exemption-due', entry, due: reviewBy } as const]),
    ...(reviewedAt === undefined
      ? []
      : [{ kind: 'review-due', entry, due: daysAfter(reviewedAt, LOOKED_AT_DAYS) } as const]),
  ];
}
