import { canonicalText, type Change, type Decision } from '../../registry/index.ts';
import { asideInShort } from '../changes/aside-in-short.ts';
import { decisionFacts } from '../changes/decision-facts.ts';
import { markInShort } from '../reviews/marks-in-short.ts';
import type { AuditEvent } from './audit-repository.ts';
import { toldIn } from './told-in.ts';

/** The verdict that an event is about; no other event is about one. */
export const verdictOf: Readonly<Record<string, Decision['verdict']>> = {
  'change.approve': 'approve',
  'change.withdraw-approval': 'withdraw-approval',
  'change.request-changes': 'request-changes',
  'change.reject': 'reject',
};

const words = {
  verdict: 'verdict',
  revision: 'revision',
  contentHash: 'content hash',
  decidedAt: 'time',
  commentDigest: 'comment',
} as const;
const names = Object.keys(words) as (keyof typeof words)[];

/**
 * How the decisions that are kept differ from what the audit chain tells of them, one sentence each.
 * @param events those about the verdicts on this change, in order
 */
export function compareDecisions(
  { id, decisions }: Pick<Change, 'id' | 'decisions'>,
  events: readonly AuditEvent[],
): readonly string[] {
  if (decisions.length !== events.length) {
    return [
      `${id}: ${decisions.length} decisions are kept, the audit chain tells of ${events.length}`,
    ];
  }
  return decisions.flatMap((decision, index) => {
    const event = events[index];
    const differing = event ? differencesOf(decision, event) : [];
    return differing.map(
      (what) => `${id}, decision ${index + 1}: its ${what} is not what the audit chain tells`,
    );
  });
}

function differencesOf(decision: Decision, event: AuditEvent): readonly string[] {
  const told = toldIn(event);
  const kept = decisionFacts(decision);
  const setAside = decision.setAside.map(asideInShort);
  return [
    ...(decision.person === event.actor ? [] : ['person']),
    ...(decision.verdict === verdictOf[event.action] ? [] : ['verdict']),
    ...names.filter((name) => differs(told[name], kept[name])).map((name) => words[name]),
    ...(differs(told['setAside'], setAside) ? ['list of findings set aside'] : []),
    ...(differs(marksToldIn(told), (decision.marks ?? []).map(markInShort)) ? ['marks'] : []),
  ].filter((what, index, all) => all.indexOf(what) === index);
}

/** None are told where nothing was marked; a version that told no comment knew no marks. */
const marksToldIn = (told: Readonly<Record<string, unknown>>): unknown =>
  told['commentDigest'] === undefined ? undefined : (told['marks'] ?? []);

/** What an older version did not tell cannot differ. */
const differs = (told: unknown, kept: unknown): boolean =>
  told !== undefined && canonicalText(told) !== canonicalText(kept);
