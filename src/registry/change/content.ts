import { canonicalText } from '../release/canonical-text.ts';
import type { Change, Edit } from './change.ts';

const place = ({ kind, id }: Edit): string => `${kind}/${id}`;

/**
 * Everything a reviewer puts a name to, as RFC 8785 text. Its SHA-256 is the change's content hash.
 * Title and description stand outside: they explain the content and publish nothing.
 */
export function contentOf({ revision, edits }: Pick<Change, 'revision' | 'edits'>): string {
  const sorted = edits.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  return canonicalText({ revision, edits: sorted });
}
