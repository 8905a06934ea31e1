import type { ChangeView } from '../change-view';
import type { ReviewTab } from '../review-page/review-query';

/** One thing that keeps a change from going on, with where it is done. */
export interface Need {
  readonly key:
    | 'edits'
    | 'rebase'
    | 'errors'
    | 'warnings'
    | 'threads'
    | 'author'
    | 'submit'
    | 'answer'
    | 'approvals'
    | 'time'
    | 'publish';
  readonly count: number;
  /** Part of the review; undefined where it is no part of it. */
  readonly tab?: ReviewTab;
}

/**
 * What is still needed before a change is live, in the order in which it is done.
 * @param openThreads conversations that nobody has resolved
 */
export function stillNeeded(view: ChangeView, openThreads: number): readonly Need[] {
  const standing = (severity: string): number =>
    view.findings.filter((one) => one.severity === severity && one.setAside === undefined).length;
  const approvals = Math.max(0, view.approvalsNeeded - view.approvals);
  const isWritten = view.state === 'draft' || view.state === 'changes-requested';
  const needs: readonly (Need | false)[] = [
    view.documents.length === 0 && { key: 'edits', count: 0 },
    view.attention.includes('author-gone') && { key: 'author', count: 1 },
    view.conflicts.length > 0 && { key: 'rebase', count: view.conflicts.length },
    standing('error') > 0 && { key: 'errors', count: standing('error'), tab: 'findings' },
    standing('warning') > 0 && { key: 'warnings', count: standing('warning'), tab: 'findings' },
    openThreads > 0 && { key: 'threads', count: openThreads, tab: 'conversation' },
    view.state === 'changes-requested' && { key: 'answer', count: 1, tab: 'history' },
    isWritten && { key: 'submit', count: 1 },
    !view.approved && approvals > 0 && { key: 'approvals', count: approvals },
    view.publishAt ? { key: 'time', count: 1 } : { key: 'publish', count: 1 },
  ];
  return needs.filter((need) => need !== false);
}
