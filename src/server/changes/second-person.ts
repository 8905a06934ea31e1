import { instantOf } from '../clock.ts';
import type { Parts } from '../parts.ts';
import type { Repositories } from '../repositories.ts';

const fact = 'no-second-person';

/** Whether the operator said that no change needs an approval. Whoever works alone may publish then, and everything says so. */
export const isSecondPersonWaived = async ({
  facts,
}: Pick<Repositories, 'facts'>): Promise<boolean> => (await facts.find(fact)) !== undefined;

/**
 * The operator's word on the second person; no change, and so nobody in the console, can say it.
 * @returns false when it was so already
 */
export async function setSecondPersonWaived(
  { facts, audit }: Pick<Repositories, 'facts' | 'audit'>,
  { clock }: Pick<Parts, 'clock'>,
  waived: boolean,
): Promise<boolean> {
  if ((await isSecondPersonWaived({ facts })) === waived) return false;
  if (waived) await facts.save(fact, 'yes');
  else await facts.remove(fact);
  await audit.append({
    at: instantOf(clock()),
    actor: 'system',
    action: waived ? 'approvals.waive' : 'approvals.require',
    object: 'settings/main',
    payload: {},
  });
  return true;
}
