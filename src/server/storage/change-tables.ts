/** Rows of what the catalogue is made of. Bodies and lists are JSON text; times RFC 3339 UTC. */
export interface DocumentTable {
  kind: string;
  id: string;
  body: string;
  live: number;
  version: number;
  since: number;
  release: number;
  updated_at: string;
}

export interface ChangeTable {
  id: string;
  /** The number in `C-118`, for order and the next id. */
  number: number;
  version: number;
  title: string;
  description: string;
  author: string;
  state: string;
  revision: number;
  base_release: number;
  release: number | null;
  /** JSON, as are the next three. */
  publish_at: string | null;
  acknowledgements: string;
  consent_override: string | null;
  schedule_failure: string | null;
  created_at: string;
  updated_at: string;
}

export interface ContributorTable {
  change_id: string;
  person: string;
  position: number;
}

export interface EditTable {
  change_id: string;
  kind: string;
  id: string;
  op: string;
  base_version: number;
  body: string | null;
}

/** An edit as it was when somebody decided on that revision of its change. */
export interface DecidedEditTable extends EditTable {
  revision: number;
}

/** The body that was published, where it is not the edit's own. */
export interface ReleasedEditTable {
  change_id: string;
  kind: string;
  id: string;
  body: string;
}

export interface DecisionTable {
  change_id: string;
  position: number;
  person: string;
  verdict: string;
  revision: number;
  content_hash: string;
  at: string;
  comment: string;
  set_aside: string;
  marks: string;
}

/** What one reviewer keeps to themselves about one change. */
export interface ReviewTable {
  change_id: string;
  person: string;
  /** JSON, as is the next. */
  comments: string;
  marks: string;
}

export interface ThreadTable {
  id: string;
  change_id: string;
  position: number;
  kind: string | null;
  document: string | null;
  path: string | null;
  resolved_by: string | null;
  resolved_at: string | null;
}

export interface CommentTable {
  id: string;
  thread_id: string;
  position: number;
  person: string;
  at: string;
  text: string;
  revision: number;
  suggestion: string | null;
  applied_by: string | null;
  applied_at: string | null;
}

export interface ReleaseTable {
  n: number;
  digest: string;
  size: number;
  previous_digest: string | null;
  published_at: string;
  change_id: string;
  consent_revision: number;
  entries: number;
  audit_seq: number;
}

export interface ArtefactTable {
  release: number;
  path: string;
  coding: string;
  type: string;
  bytes: Uint8Array;
  sha256: string;
}

/** The tables of documents, changes, releases and their artefacts. */
export interface CatalogueTables {
  document: DocumentTable;
  change: ChangeTable;
  contributor: ContributorTable;
  edit: EditTable;
  decided_edit: DecidedEditTable;
  released_edit: ReleasedEditTable;
  decision: DecisionTable;
  review: ReviewTable;
  thread: ThreadTable;
  comment: CommentTable;
  release: ReleaseTable;
  artefact: ArtefactTable;
}
