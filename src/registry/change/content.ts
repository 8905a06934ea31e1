import { canonicalText } from '../release/canonical-text.ts';
import type { Acknowledgement, Change, Edit } from './change.ts';

const place = ({ kind, id }: Edit): string => `${kind}/${id}`;

export type Content = Pick<
  Change,
  'revision' | 'edits' | 'acknowledgements' | 'publishAt' | 'consentOverride'
>;

/**
 * Everything a reviewer puts a name to, as RFC 8785 text. Its SHA-256 is the change's content hash.
 * Title and description stand outside: they explain the content and publish nothing. What is not there is left out.
 */
export function contentOf(change: Content): string {
  const { revision, edits, acknowledgements, publishAt, consentOverride } = change;
  const content = {
    revision,
    edits: edits.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)),
    ...(acknowledgements.length > 0 ? { acknowledgements: acknowledgements.toSorted(byKey) } : {}),
    ...(publishAt ? { publishAt } : {}),
    ...(consentOverride ? { consentOverride } : {}),
  };
  return canonicalText(content);
}

const byKey = (a: Acknowledgement, b: Acknowledgement): number => (a.key < b.key ? -1 : 1);
