import type {
  Acknowledgement,
  Body,
  Change,
  ChangeState,
  Document,
  Edit,
} from '../../registry/index.ts';

/** A change and how often it was written: the version behind its ETag. */
export interface StoredChange {
  readonly change: Change;
  readonly version: number;
}

/** Enough to know whether a change is the one seen before. */
export interface ChangeVersion {
  readonly id: string;
  readonly version: number;
}

/** A change without its edits: what a list shows. */
export interface ChangeSummary {
  readonly change: Omit<Change, 'edits'>;
  readonly version: number;
  readonly edits: number;
  /** An edit's document moved on since: its live version is not the base version. */
  readonly conflicted: boolean;
}

export interface ChangeQuery {
  readonly states?: readonly ChangeState[];
  /** Only changes whose content this person ever altered. */
  readonly contributor?: string;
  /** Leaves out changes whose content this person ever altered. */
  readonly notBy?: string;
  readonly page: number;
  readonly size: number;
}

/** A change that waits, and for when. */
export interface ScheduledChange {
  readonly id: string;
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly at: string;
}

/** One published edit of a document. */
export interface PublishedEdit {
  readonly release: number;
  readonly changeId: string;
  readonly title: string;
  readonly publishedAt: string;
  readonly op: Edit['op'];
}

/** A document as two releases left it; absent where it was not live. */
export interface AlteredDocument extends Pick<Document, 'kind' | 'id'> {
  readonly before?: Body;
  readonly after?: Body;
}

export interface ChangeRepository {
  /** Newest first. */
  list(query: ChangeQuery): Promise<{ items: readonly ChangeSummary[]; total: number }>;
  find(id: string): Promise<StoredChange | undefined>;
  /** The person's own newest change in one of the states. */
  newestOf(author: string, states: readonly ChangeState[]): Promise<ChangeVersion | undefined>;
  versionOf(id: string): Promise<ChangeVersion | undefined>;
  /** The number after the highest one in use: `C-5` → 5. */
  nextNumber(): Promise<number>;
  /** Stores it with version 1. */
  add(change: Change): Promise<void>;
  /** Writes what differs. @returns the new version, or undefined when somebody wrote in between */
  replace(before: StoredChange, after: Change): Promise<number | undefined>;
  /** Changes that are not over and touch this document. */
  touching(document: Pick<Document, 'kind' | 'id'>): Promise<readonly ChangeSummary[]>;
  /** Acknowledgements of published changes, and those of the approvals that published them. */
  setAside(): Promise<readonly Acknowledgement[]>;
  /** Changes that wait for their time, in the order in which it comes. */
  scheduled(): Promise<readonly ScheduledChange[]>;
  /**
   * The edits that somebody decided on: `add` and `replace` keep them with each new decision, for ever.
   * Empty when nobody decided on that revision.
   */
  decidedEdits(id: string, revision: number): Promise<readonly Edit[]>;
  /** Keeps what publishing wrote into the edits of a change; what was judged stays as it is. */
  keepReleased(change: Pick<Change, 'id' | 'edits'>, stamped: readonly Edit[]): Promise<void>;
  /** The body that a document had at a version, as published; undefined when none ever had it, or it deleted the document. */
  bodyAt(document: Pick<Document, 'kind' | 'id'>, version: number): Promise<Body | undefined>;
  /** Published edits of a document, newest first. */
  history(document: Pick<Document, 'kind' | 'id'>): Promise<readonly PublishedEdit[]>;
  /** Bodies, as earlier releases published them, of the documents that this release altered: `kind/id` → body. */
  bodiesBefore(release: number): Promise<ReadonlyMap<string, Body>>;
  /** Documents that any release after one and up to the other altered, in order of kind and id; backwards when `to` is lower. */
  alteredBetween(from: number, to: number): Promise<readonly AlteredDocument[]>;
  /** Documents that changes which are not over touch: key → the newest such change. */
  openTouches(): Promise<ReadonlyMap<string, Pick<Change, 'id' | 'title' | 'state' | 'author'>>>;
}
