import { conflictsOf, isApproved } from '../../registry/index.ts';
import type { InReview } from '../changes/changes-in-review.ts';
import type { InboxItem } from './inbox-item.ts';

/**
 * One's own changes that were approved, and cannot go live since a release went past them. Nobody else waits for that,
 * and nothing moves until an author brings them onto it.
 * @param release the live one
 */
export const overtakenItems = (
  { id }: { readonly id: string },
  changes: readonly InReview[],
  release: number | undefined,
): readonly InboxItem[] =>
  changes
    .filter(
      ({ change, context }) =>
        change.contributors.includes(id) &&
        isApproved(change, context) &&
        conflictsOf(change, context.liveVersion).length > 0,
    )
    .map(({ change }) => ({
      kind: 'conflicted',
      at: change.updatedAt,
      change: { id: change.id, title: change.title },
      ...(release === undefined ? {} : { release }),
    }));
