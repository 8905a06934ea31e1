import type { Change, HeldComment } from '../../registry/index.ts';
import type { Overlays } from '../changes/overlays.ts';
import { requireNone } from '../changes/require-value.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Repositories } from '../repositories.ts';
import { anchorProblems } from './anchor-problems.ts';

/** What is said, and about which place. */
type Said = Pick<HeldComment, 'anchor' | 'revision' | 'suggestion'>;

/** Whether this can be said of the change as it is. @throws Refused VALIDATION */
export async function judgeSaid(
  ports: Repositories,
  { overlays }: { readonly overlays: Overlays },
  change: Change,
  { anchor, revision, suggestion }: Said,
): Promise<void> {
  if (revision > change.revision) {
    const detail = `the change is at revision ${change.revision}`;
    throw new Refused({ code: 'VALIDATION', at: '/revision', detail });
  }
  requireNone(anchorProblems(change, await overlays.live(ports), anchor, suggestion));
}
