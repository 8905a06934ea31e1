import type { Kind } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';
import type { Change } from './change.ts';

export type Conflict = Extract<Problem, { code: 'CONFLICT' }>;

/** The edits whose document was released by somebody else since they were made. */
export function conflictsOf(
  change: Pick<Change, 'edits'>,
  liveVersion: (kind: Kind, id: string) => number,
): readonly Conflict[] {
  return change.edits.flatMap(({ kind, id, baseVersion }): Conflict[] => {
    const live = liveVersion(kind, id);
    return live === baseVersion
      ? []
      : [{ code: 'CONFLICT', kind, id, baseVersion, liveVersion: live }];
  });
}
