import type { Kind, PublishTime } from '../../../registry/index';

/** One act on a change: `GET /api/v1/changes/:id/history`. */
export interface HistoryAct {
  readonly seq: number;
  readonly at: string;
  readonly since?: string;
  /** Id of a person, or `system`. */
  readonly actor: string;
  readonly action: string;
  readonly revision?: number;
  readonly firstRevision?: number;
  readonly documents?: readonly {
    readonly kind: Kind;
    readonly id: string;
    readonly op: 'create' | 'update' | 'delete' | 'drop';
  }[];
  readonly edited?: number;
  readonly publishAt?: PublishTime | null;
  readonly release?: number;
  readonly thread?: string;
  readonly anchor?: { readonly kind: Kind; readonly id: string; readonly path?: string };
}

export interface HistoryAnswer {
  /** Newest first. */
  readonly items: readonly HistoryAct[];
  readonly people: Readonly<Record<string, { readonly name: string; readonly active: boolean }>>;
}
