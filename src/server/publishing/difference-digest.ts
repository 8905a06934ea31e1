import { canonicalText, type Edit } from '../../registry/index.ts';
import type { AlteredDocument } from '../changes/change-repository.ts';
import { keyOf, type DocumentRepository } from '../documents/document-repository.ts';
import { digestOf } from './digest.ts';

/**
 * What these edits are about to alter, in order of kind and id; what was retired has no body before. Asked before they are
 * applied, it is what `alteredBetween` tells ever after.
 */
export async function alteredBy(
  documents: Pick<DocumentRepository, 'find'>,
  edits: readonly Edit[],
): Promise<readonly AlteredDocument[]> {
  const altered: AlteredDocument[] = [];
  for (const edit of edits) {
    const { kind, id } = edit;
    const stored = await documents.find(kind, id);
    altered.push({
      kind,
      id,
      ...(stored?.live === true ? { before: stored.body } : {}),
      ...(edit.op === 'delete' ? {} : { after: edit.body }),
    });
  }
  return altered.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The bodies before and after, as RFC 8785 text: what evidence packs write into `difference.json`. */
export const differenceDigest = (altered: readonly AlteredDocument[]): string =>
  digestOf(canonicalText(altered));
