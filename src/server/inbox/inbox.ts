import type { Actor, Change } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { ChangeSummary } from '../changes/change-repository.ts';
import { isOver } from '../changes/change-standing.ts';
import { changesScheduled, waitsFor, type InReview } from '../changes/changes-in-review.ts';
import type { Repositories } from '../repositories.ts';
import { answeredItems } from './answered-items.ts';
import { dayOf, daysAfter } from './dates.ts';
import type { InboxItem } from './inbox-item.ts';
import { dueEntries, NOTICE_DAYS } from './live-dates.ts';
import { overtakenItems } from './overtaken-items.ts';

type User = Extract<Actor, { kind: 'user' }>;
type Head = Pick<Change, 'id' | 'title'>;

/** What is over longer than this is no news. */
const NEWS_DAYS = 30;
/** More of one's own changes than this are looked at no further. */
const LOOKED_AT = 200;

/**
 * What waits for somebody, computed from what is: no flag to set, so none to forget.
 * @param reviews all changes in review
 */
export async function inboxOf(
  ports: Repositories,
  { overlays, now }: Pick<CatalogueParts, 'overlays' | 'now'>,
  actor: Actor,
  reviews: readonly InReview[],
): Promise<readonly InboxItem[]> {
  if (actor.kind !== 'user') return [];
  const today = dayOf(now());
  const mine = await ownChanges(ports, actor, daysAfter(today, -NEWS_DAYS));
  const threads = await ports.threads.listOpen(actor.id);
  const live = await overlays.live(ports);
  const scheduled = await changesScheduled(ports, { overlays, now });
  return [
    ...reviews.filter((one) => waitsFor(actor, one)).map((one) => reviewItem(actor, one)),
    ...mine.flatMap(movedItems),
    ...overtakenItems(actor, [...reviews, ...scheduled], live.release?.n),
    ...(await answeredItems(ports, live, actor, threads, mine)),
    ...(looksAfterDates(actor) ? dueEntries(live, today).map(dueItem) : []),
  ].sort(byUrgency(today));
}

/** One's own changes that are not over, or not for long. */
async function ownChanges(
  { changes }: Repositories,
  { id: contributor }: User,
  since: string,
): Promise<readonly ChangeSummary['change'][]> {
  const { items } = await changes.list({ contributor, page: 1, size: LOOKED_AT });
  return items
    .map(({ change }) => change)
    .filter(({ state, updatedAt }) => !isOver(state) || dayOf(updatedAt) >= since);
}

const reviewItem = ({ id }: User, { change }: InReview): InboxItem => ({
  kind: 'review',
  at: change.updatedAt,
  change: named(change),
  ...(change.decisions.some(({ person }) => person === id) ? { detail: 'again' } : {}),
});

function movedItems(change: ChangeSummary['change']): readonly InboxItem[] {
  const { state, updatedAt, scheduleFailure } = change;
  if (state === 'changes-requested' || state === 'rejected') {
    return [{ kind: 'came-back', at: updatedAt, change: named(change), detail: state }];
  }
  if (!scheduleFailure || isOver(state)) return [];
  const { at, problems } = scheduleFailure;
  const why = problems[0] ? { detail: problems[0].code } : {};
  return [{ kind: 'schedule-failed', at, change: named(change), ...why }];
}

const looksAfterDates = ({ roles }: User): boolean =>
  roles.includes('reviewer') || roles.includes('administrator');

/** An exemption waits from its days of notice on, an entry from the day after which it is old. */
const dueItem = ({ kind, entry, due }: ReturnType<typeof dueEntries>[number]): InboxItem => ({
  kind,
  entry,
  due,
  at: `${kind === 'exemption-due' ? daysAfter(due, -NOTICE_DAYS) : due}T00:00:00Z`,
});

const named = ({ id, title }: Head): Head => ({ id, title });

/** Overdue first, the longest overdue before the others; then the newest. */
function byUrgency(today: string) {
  const late = ({ due }: InboxItem): string => (due !== undefined && due < today ? due : '~');
  const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return (a: InboxItem, b: InboxItem): number =>
    compare(late(a), late(b)) || compare(b.at ?? '', a.at ?? '');
}
