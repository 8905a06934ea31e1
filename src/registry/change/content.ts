import { canonicalText } from '../release/canonical-text.ts';
import type { Acknowledgement, Change } from './change.ts';
import { editText } from './edit-text.ts';
import { editsLength } from './edits-length.ts';
import { byPlace } from './place-edit.ts';

export type Content = Pick<
  Change,
  'revision' | 'edits' | 'acknowledgements' | 'publishAt' | 'consentOverride'
>;

/**
 * Everything a reviewer puts a name to, as RFC 8785 text. Its SHA-256 is the change's content hash.
 * Title and description stand outside: they explain the content and publish nothing. What is not there is left out.
 */
export function contentOf(content: Content): string {
  const { revision, edits, acknowledgements, publishAt, consentOverride } = content;
  // RFC 8785 §3.2.3: members in the order of their names; each edit is canonical already.
  const members = [
    ...(acknowledgements.length > 0
      ? [`"acknowledgements":${canonicalText(acknowledgements.toSorted(byKey))}`]
      : []),
    ...(consentOverride ? [`"consentOverride":${canonicalText(consentOverride)}`] : []),
    `"edits":[${edits.toSorted(byPlace).map(editText).join(',')}]`,
    ...(publishAt ? [`"publishAt":${canonicalText(publishAt)}`] : []),
    `"revision":${canonicalText(revision)}`,
  ];
  return `{${members.join(',')}}`;
}

/** UTF-16 code units of `contentOf`, without writing it. */
export const contentLength = (content: Content): number =>
  contentOf({ ...content, edits: [] }).length + editsLength(content.edits);

const byKey = (a: Acknowledgement, b: Acknowledgement): number => (a.key < b.key ? -1 : 1);
