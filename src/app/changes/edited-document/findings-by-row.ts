import type { FindingView } from '../change-view';
import { anchorOf } from './anchor-of';

/** @returns pointer of a row → its findings; those without a row under the empty pointer */
export function findingsByRow(
  findings: readonly FindingView[],
  rows: readonly string[],
): ReadonlyMap<string, readonly FindingView[]> {
  const known = new Set(rows);
  const byRow = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const near = anchorOf(finding.path, rows);
    const at = known.has(near) ? near : '';
    byRow.set(at, [...(byRow.get(at) ?? []), finding]);
  }
  return byRow;
}
