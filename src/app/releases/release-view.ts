import type { Body, FieldDifference, Kind } from '../../registry/index';

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

export interface ReleaseView extends ReleaseRow {
  readonly previousDigest?: string;
  readonly documents: readonly ReleasedDocument[];
}

export interface ReleasePageAnswer {
  readonly items: readonly ReleaseRow[];
  readonly total: number;
  readonly page: number;
  readonly size: number;
}
