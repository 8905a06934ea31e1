/** A release as it was published; rows never change. */
export interface Release {
  readonly n: number;
  /** SHA-256 of the registry JSON's bytes, `sha256-<base64>`. */
  readonly digest: string;
  /** Bytes of the registry JSON. */
  readonly size: number;
  readonly previousDigest?: string;
  readonly publishedAt: string;
  readonly changeId: string;
  readonly consentRevision: number;
  /** Number of entries. */
  readonly entries: number;
  /** The audit event that records the publication. */
  readonly auditSeq: number;
}

export interface ReleaseRepository {
  /** The live one; undefined before release 1. */
  newest(): Promise<Release | undefined>;
  find(n: number): Promise<Release | undefined>;
  /** The one that was live at this second. @param instant UTC, `YYYY-MM-DDThh:mm:ssZ` */
  liveAt(instant: string): Promise<Release | undefined>;
  /** Newest first. */
  list(page: { page: number; size: number }): Promise<{ items: readonly Release[]; total: number }>;
  /** Refuses a number that is taken by throwing: the caller holds the write lock. */
  add(release: Release): Promise<void>;
}
