import type { Document, Edit, Kind } from '../../registry/index.ts';

/** A document as releases left it. A retired one keeps its last body and its version goes on counting. */
export interface StoredDocument<K extends Kind = Kind> extends Document<K> {
  readonly live: boolean;
  /** +1 per release that touched it; never starts again, so that an old edit cannot fit by accident. */
  readonly version: number;
  /** The release in which it first went live. */
  readonly since: number;
  /** The release that touched it last. */
  readonly release: number;
  /** When that release was published, RFC 3339 UTC. */
  readonly updatedAt: string;
}

/** The release that an edit belongs to. */
export interface ReleaseStamp {
  readonly n: number;
  readonly at: string;
}

/** Live documents. Publishing alone writes here. */
export interface DocumentRepository {
  /** All documents, retired ones too, by kind and id. */
  list(): Promise<readonly StoredDocument[]>;
  find(kind: Kind, id: string): Promise<StoredDocument | undefined>;
  /** Live versions of the given documents; what is not live is left out. */
  versions(keys: readonly Pick<Document, 'kind' | 'id'>[]): Promise<ReadonlyMap<string, number>>;
  /** @returns false, with nothing written, when the live version is not the edit's base version */
  apply(edit: Edit, release: ReleaseStamp): Promise<boolean>;
}

/** How a document is named in maps: `entry/session`. */
export const keyOf = (document: Pick<Document, 'kind' | 'id'>): string =>
  `${document.kind}/${document.id}`;

/** The version an edit must be based on; 0 = not live. */
export const liveVersionOf = (document: StoredDocument | undefined): number =>
  document?.live === true ? document.version : 0;
