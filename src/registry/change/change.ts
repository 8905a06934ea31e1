import type { Body, Document, Kind } from '../catalogue/document.ts';
import type { Problem } from '../problem.ts';

export const changeStates = [
  'draft',
  'in-review',
  'changes-requested',
  'scheduled',
  'published',
  'rejected',
  'withdrawn',
] as const;
/** The stored states. Approved and conflicted are derived, never stored (workflow.md). */
export type ChangeState = (typeof changeStates)[number];
export const terminalStates = ['published', 'rejected', 'withdrawn'] as const;

/** What a change does to one document. `baseVersion` is the live version it was made from; 0 = not live. */
export type Edit =
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly op: 'create' | 'update';
      readonly baseVersion: number;
      readonly body: Body;
    }
  | {
      readonly kind: Kind;
      readonly id: string;
      readonly op: 'delete';
      readonly baseVersion: number;
    };

/** A finding that somebody set aside, and why (lint-rules.md §4). It lapses when a field that the rule read changes. */
export interface Acknowledgement {
  readonly rule: string;
  readonly pack: string;
  readonly version: string;
  readonly document: Pick<Document, 'kind' | 'id'>;
  /** JSON Pointer of the field that the finding concerns. */
  readonly path: string;
  /** The finding's key: it names the values that the rule read. */
  readonly key: string;
  readonly reason: string;
  readonly person: string;
  readonly at: string;
  /** The last day on which it holds, `YYYY-MM-DD`. */
  readonly until: string;
}

/** When a change goes live by itself. The instant decides; zone and wall time say what was meant. */
export interface PublishTime {
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly at: string;
  /** IANA name, e.g. `Europe/Paris`. */
  readonly zone: string;
  /** `YYYY-MM-DDThh:mm` on a clock of that zone, as it was asked for. */
  readonly wall: string;
}

/** An administrator's other opinion on whether visitors are asked again; the approval confirms it. */
export interface ConsentOverride {
  readonly asksAgain: boolean;
  readonly reason: string;
  readonly person: string;
  readonly at: string;
}

/** Why a change did not go live at its time. */
export interface ScheduleFailure {
  readonly at: string;
  /** How long after its time it was tried. */
  readonly lateSeconds: number;
  readonly problems: readonly Problem[];
}

export const markNames = ['fine', 'returned'] as const;

/** What one reviewer thinks of one document of a change, exactly as it was on the screen. */
export interface Mark extends Pick<Document, 'kind' | 'id'> {
  readonly mark: (typeof markNames)[number];
  /** Of the change, as it was on the screen. */
  readonly revision: number;
  /** Names what the edit of the document said; any other edit has another name. */
  readonly content: string;
  /** Of what is returned: the id of the comment that says why. */
  readonly comment?: string;
}

export const verdicts = ['approve', 'withdraw-approval', 'request-changes', 'reject'] as const;

/** A verdict on one exact content. Kept for ever; whether it counts is computed. */
export interface Decision {
  readonly person: string;
  readonly verdict: (typeof verdicts)[number];
  readonly revision: number;
  /** SHA-256 of the content that was on the reviewer's screen, `sha256-<base64>`. */
  readonly contentHash: string;
  readonly at: string;
  readonly comment: string;
  /** Findings that only a reviewer may set aside; they hold with the approval, and fall with it. */
  readonly setAside: readonly Acknowledgement[];
  /** What this person thought of each document, where they said so. */
  readonly marks?: readonly Mark[];
}

/** A named set of edits over a base release. Person ids are pseudonyms; names live elsewhere. */
export interface Change {
  /** `C-` and a number, e.g. `C-118`. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Everyone who ever altered the content; it only grows. */
  readonly contributors: readonly string[];
  readonly revision: number;
  readonly baseRelease: number;
  readonly edits: readonly Edit[];
  readonly decisions: readonly Decision[];
  /** Content like the edits: a reviewer puts a name to them. */
  readonly acknowledgements: readonly Acknowledgement[];
  readonly publishAt?: PublishTime;
  readonly consentOverride?: ConsentOverride;
  /** Set when its time came in vain, until the next move. */
  readonly scheduleFailure?: ScheduleFailure;
  readonly state: ChangeState;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Set by publishing. */
  readonly release?: number;
}
