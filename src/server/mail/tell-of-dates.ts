import { dayOf } from '../inbox/dates.ts';
import { dueEntries } from '../inbox/live-dates.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { activeReviewers, tell } from './tell.ts';

/** The fact that keeps which exemptions reviewers were told of: entry → date. */
const FACT = 'exemptions-told';

/** Tells reviewers of exemptions that are due soon: one mail for all that are new, once per entry and date. */
export async function tellOfDates({
  storage,
  overlays,
  now,
}: Pick<CatalogueParts, 'storage' | 'overlays' | 'now'>): Promise<void> {
  await storage.transact(async (ports) => {
    const at = now();
    const live = await overlays.live(ports);
    const due = dueEntries(live, dayOf(at)).filter(({ kind }) => kind === 'exemption-due');
    const told = JSON.parse((await ports.facts.find(FACT)) ?? '{}') as Record<string, string>;
    const fresh = due.filter((one) => told[one.entry.id] !== one.due);
    if (fresh.length === 0) return;
    const entries = fresh.map((one) => ({ name: one.entry.name, due: one.due }));
    const reviewers = (await activeReviewers(ports)).map(({ id }) => id);
    await tell(ports, 'exemption-due', reviewers, { entries }, at);
    const known = Object.fromEntries(due.map((one) => [one.entry.id, one.due]));
    await ports.facts.save(FACT, JSON.stringify(known));
  });
}
