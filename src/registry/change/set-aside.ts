import type { Finding } from '../lint/finding.ts';
import { approvalsOf } from './approvals.ts';
import type { Acknowledgement, Change } from './change.ts';
import type { Context } from './context.ts';

/** Whether the acknowledgement speaks of this very finding and still holds on that day. */
export const covers = (
  { key, version, until }: Pick<Acknowledgement, 'key' | 'version' | 'until'>,
  finding: Finding,
  now: string,
): boolean =>
  key === finding.key && version === finding.version && until >= now.slice(0, 'YYYY-MM-DD'.length);

/** Who set this finding aside in the change, by today's approvals; undefined when nobody did whose word counts for it. */
export function asideOf(
  change: Change,
  finding: Finding,
  context: Pick<Context, 'contentHash' | 'standing' | 'now'>,
): Acknowledgement | undefined {
  const given = (list: readonly Acknowledgement[]): Acknowledgement | undefined =>
    list.find((one) => covers(one, finding, context.now));
  switch (finding.aside) {
    // The reviewer's approval confirms the reason that is part of the content.
    case 'administrator':
    case 'both':
      return given(change.acknowledgements);
    case 'reviewer':
      return given(
        approvalsOf(change, context.contentHash, context.standing).flatMap((one) => one.setAside),
      );
    case 'nobody':
    case 'not-needed':
      return undefined;
  }
}

/** Errors and warnings that stand against publishing (workflow.md). */
export const blockersOf = (change: Change, context: Context): readonly Finding[] =>
  context.findings.filter(
    (finding) => finding.severity !== 'info' && asideOf(change, finding, context) === undefined,
  );
