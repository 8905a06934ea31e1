import type { Kind } from '../../registry/index';

/** In the order in which they are told: what is wrong first, then what others wait for. */
export const inboxKinds = [
  'schedule-failed',
  'review',
  'came-back',
  'conflicted',
  'thread',
  'exemption-due',
  'review-due',
] as const;
export type InboxKind = (typeof inboxKinds)[number];

/** One thing that waits for somebody. */
export interface InboxItem {
  readonly kind: InboxKind;
  readonly at?: string;
  /** The last day in time, `YYYY-MM-DD`. */
  readonly due?: string;
  readonly change?: { readonly id: string; readonly title: string };
  /** Of a thread: who said it last, and how that begins. */
  readonly by?: string;
  readonly words?: string;
  /** Of a thread: the document and the field. */
  readonly about?: {
    readonly kind: Kind;
    readonly id: string;
    readonly path?: string;
    readonly title: string;
  };
  /** Of a conflicted change: the one to bring it onto. */
  readonly release?: number;
  readonly entry?: { readonly id: string; readonly name: string };
  /** Of a review: `again`. Of what came back: the state. Of a failed schedule: the problem. */
  readonly detail?: string;
}

/** `GET /api/v1/inbox`: of very many only the first are listed. */
export interface Inbox {
  readonly items: readonly InboxItem[];
  readonly total: number;
}

/** The very place that an item is about. */
export interface InboxLink {
  readonly path: readonly string[];
  readonly query?: Readonly<Record<string, string>>;
  readonly fragment?: string;
}

export function linkOf({ kind, change, entry, about }: InboxItem): InboxLink {
  if (entry) {
    const fragment = kind === 'exemption-due' ? '/exemption' : '/reviewedAt';
    return { path: ['/entries', entry.id], fragment };
  }
  const path = change ? ['/changes', change.id] : ['/changes'];
  if (kind === 'conflicted') return { path: [...path, 'rebase'] };
  if (about) {
    const query = { document: `${about.kind}/${about.id}` };
    return about.path === undefined ? { path, query } : { path, query, fragment: about.path };
  }
  return kind === 'thread' ? { path, query: { tab: 'conversation' } } : { path };
}
