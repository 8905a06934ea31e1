import { canonicalText } from '../release/canonical-text.ts';
import type { Change } from './change.ts';
import { editText } from './edit-text.ts';
import { editsLength } from './edits-length.ts';
import { byPlace } from './place-edit.ts';

type Content = Pick<Change, 'revision' | 'edits'>;

/**
 * Everything a reviewer puts a name to, as RFC 8785 text. Its SHA-256 is the change's content hash.
 * Title and description stand outside: they explain the content and publish nothing.
 */
export const contentOf = ({ revision, edits }: Content): string =>
  // RFC 8785 §3.2.3: members in the order of their names; each edit is canonical already.
  `{"edits":[${edits.toSorted(byPlace).map(editText).join(',')}],"revision":${canonicalText(revision)}}`;

/** UTF-16 code units of `contentOf`, without writing it. */
export const contentLength = ({ revision, edits }: Content): number =>
  contentOf({ revision, edits: [] }).length + editsLength(edits);
