import type { Document } from '../catalogue/document.ts';
import type { Change } from './change.ts';

/**
 * The sample as release 1: the one change nobody approves (workflow.md). Its author is `system`.
 * @param now UTC instant
 */
export function bootstrapChange(
  { id, title, now }: { readonly id: string; readonly title: string; readonly now: string },
  documents: readonly Document[],
): Change {
  return {
    id,
    title,
    description: '',
    author: 'system',
    contributors: ['system'],
    revision: 1,
    baseRelease: 0,
    edits: documents.map((document) => ({ ...document, op: 'create', baseVersion: 0 })),
    decisions: [],
    acknowledgements: [],
    state: 'published',
    createdAt: now,
    updatedAt: now,
    release: 1,
  };
}
