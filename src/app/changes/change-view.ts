import type {
  Acknowledgement,
  Action,
  Body,
  ChangeState,
  ConsentOverride,
  Consequences,
  Decision,
  FieldDifference,
  Finding,
  Kind,
  PublishTime,
  ScheduleFailure,
} from '../../registry/index';

/** A change as the list shows it. */
export interface ChangeRow {
  readonly id: string;
  readonly title: string;
  readonly state: ChangeState;
  readonly approved: boolean;
  readonly conflicted: boolean;
  readonly author: Named;
  readonly contributors: readonly Named[];
  readonly edits: number;
  readonly revision: number;
  readonly approvals: number;
  readonly approvalsNeeded: number;
  readonly errors: number;
  readonly updatedAt: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

/** One document of a change, before and after. A new one has no before, a retired one no after. */
export interface ChangedDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly title: string;
  readonly before?: Body;
  readonly after?: Body;
  readonly differences: readonly FieldDifference[];
  /** What differs from what the reader decided on; absent when they never decided. */
  readonly sinceReview?: readonly FieldDifference[];
  /** Of the edit: names exactly this content. */
  readonly etag?: string;
}

export interface ActionVerdict {
  readonly action: Action;
  readonly allowed: boolean;
  /** Why not. */
  readonly code?: string;
}

/** A live document moved on since this change edited it. */
export interface ChangeConflict {
  readonly kind: Kind;
  readonly id: string;
}

/** What a rule noticed, and who set it aside. */
export interface FindingView extends Finding {
  readonly setAside?: Acknowledgement;
}

/** What somebody has to look into. */
export type Attention = 'conflicted' | 'blocked' | 'schedule-failed' | 'author-gone';

/** The reader's own last word on a change. */
export interface OwnReview {
  readonly revision: number;
  readonly verdict: Decision['verdict'];
  readonly at: string;
}

/** A change as its page shows it: `GET /api/v1/changes/:id`. */
export interface ChangeView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly contributors: readonly string[];
  readonly revision: number;
  readonly baseRelease: number;
  readonly state: ChangeState;
  readonly decisions: readonly Decision[];
  readonly acknowledgements: readonly Acknowledgement[];
  readonly publishAt?: PublishTime;
  readonly consentOverride?: ConsentOverride;
  readonly scheduleFailure?: ScheduleFailure;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Number of the release that published it. */
  readonly release?: number;
  readonly etag: string;
  readonly contentHash: string;
  readonly people: Readonly<Record<string, { readonly name: string; readonly active: boolean }>>;
  readonly approved: boolean;
  readonly conflicts: readonly ChangeConflict[];
  readonly approvals: number;
  readonly approvalsNeeded: number;
  readonly findings: readonly FindingView[];
  readonly openThreads: number;
  readonly attention: readonly Attention[];
  readonly myLastReview?: OwnReview;
  readonly consequences: Consequences;
  readonly documents: readonly ChangedDocument[];
  readonly actions: readonly ActionVerdict[];
  readonly noSecondPerson: boolean;
}

/** The address of one document within a change: `entry/csrftoken`. */
export const documentKey = ({ kind, id }: Pick<ChangedDocument, 'kind' | 'id'>): string =>
  `${kind}/${id}`;

export const verdictOn = (view: ChangeView, action: Action): ActionVerdict =>
  view.actions.find((each) => each.action === action) ?? { action, allowed: false };
