import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Kind } from '../catalogue/document.ts';
import type { Finding } from '../lint/finding.ts';
import type { Standing } from './actor.ts';

/** The world as a rule of the workflow sees it, read in the transaction that will write its effect. */
export interface Context {
  /** UTC, `YYYY-MM-DDThh:mm:ssZ`. */
  readonly now: string;
  /** `sha256-<base64>` of `contentOf(change)` for the change as stored; any string when creating. */
  readonly contentHash: string;
  /** Number of the live release; 0 before the first. */
  readonly liveRelease: number;
  readonly live: Catalogue;
  /** 0 = not live. Versions of one id never repeat, not even across a deletion. */
  readonly liveVersion: (kind: Kind, id: string) => number;
  /** Of the live settings; 0 only from set-up or the operator's command. */
  readonly approvalsNeeded: number;
  /** undefined for a person nobody knows: their decisions do not count. */
  readonly standing: (person: string) => Standing | undefined;
  /** Errors and warnings over live ∪ edits, without those that earlier releases set aside. */
  readonly findings: readonly Finding[];
  /** Threads of this change that nobody has resolved. */
  readonly openThreads: number;
  /** Of the live settings: an open thread stands against approval. */
  readonly threadsBlock: boolean;
}
