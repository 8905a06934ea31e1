import type {
  Action,
  Body,
  ChangeState,
  Decision,
  FieldDifference,
  Finding,
  Kind,
  ReconsentReason,
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
  readonly findings: readonly Finding[];
  readonly consequences: {
    readonly reconsent: { readonly needed: boolean; readonly reasons: readonly ReconsentReason[] };
  };
  readonly documents: readonly ChangedDocument[];
  readonly actions: readonly ActionVerdict[];
  readonly noSecondPerson: boolean;
}

/** The address of one document within a change: `entry/csrftoken`. */
export const documentKey = ({ kind, id }: Pick<ChangedDocument, 'kind' | 'id'>): string =>
  `${kind}/${id}`;

export const verdictOn = (view: ChangeView, action: Action): ActionVerdict =>
  view.actions.find((each) => each.action === action) ?? { action, allowed: false };
