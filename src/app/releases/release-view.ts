import type { Body, Decision, FieldDifference, Kind } from '../../registry/index';

/** A release as the list shows it. */
export interface ReleaseRow {
  readonly n: number;
  readonly publishedAt: string;
  /** `sha256-<base64>` of the registry JSON. */
  readonly digest: string;
  /** Bytes of the registry JSON. */
  readonly size: number;
  readonly changeId: string;
  readonly title: string;
  readonly author: { readonly name: string };
  readonly approvers: readonly { readonly name: string }[];
  readonly entries: number;
  readonly consentRevision: number;
  /** Published by the product itself: the sample's release 1. */
  readonly system: boolean;
  /** After its time; absent when none was set. */
  readonly lateSeconds?: number;
}

/** One document as it differs from the release before. */
export interface ReleasedDocument {
  readonly kind: Kind;
  readonly id: string;
  readonly op: 'create' | 'update' | 'delete';
  readonly title: string;
  readonly before?: Body;
  readonly after?: Body;
  readonly differences: readonly FieldDifference[];
}

export interface NamedPerson {
  readonly id: string;
  readonly name: string;
}

export interface ReleaseDecision {
  readonly person: NamedPerson;
  readonly verdict: Decision['verdict'];
  readonly revision: number;
  readonly at: string;
  readonly comment: string;
  /** It is one of the approvals that published. */
  readonly counted: boolean;
}

/** A finding that somebody let stand, and why. */
export interface SetAside {
  readonly rule: string;
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  readonly reason: string;
  readonly person: NamedPerson;
  readonly at: string;
  readonly until: string;
}

export interface ReleaseView extends ReleaseRow {
  readonly previousDigest?: string;
  readonly contributors: readonly NamedPerson[];
  readonly decisions: readonly ReleaseDecision[];
  readonly setAside: readonly SetAside[];
  readonly noSecondPerson: boolean;
  /** Compact JWS. */
  readonly manifest: string;
  readonly documents: readonly ReleasedDocument[];
}

export interface ReleasePageAnswer {
  readonly items: readonly ReleaseRow[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}

/** What differs between any two. */
export interface ReleaseComparison {
  readonly from: number;
  readonly to: number;
  readonly documents: readonly ReleasedDocument[];
}

/** A revert as the server began it: a draft, and what later releases altered again. */
export interface Reverted {
  readonly change: { readonly id: string };
  readonly kept: readonly { readonly title: string }[];
}
