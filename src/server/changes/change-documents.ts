import {
  compareBodies,
  type Body,
  type Change,
  type FieldDifference,
} from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import type { Repositories } from '../repositories.ts';
import { documentTitle } from './document-title.ts';
import { editEtag } from './etags.ts';

/** What a change does to one document. */
export interface ChangedDocument {
  readonly kind: string;
  readonly id: string;
  readonly op: string;
  readonly title: string;
  readonly before?: Body;
  readonly after?: Body;
  readonly differences: readonly FieldDifference[];
  readonly etag: string;
}

/** Before and after of every document; of a published change as they were then. */
export async function changedDocuments(
  ports: Pick<Repositories, 'changes'>,
  live: LiveSnapshot,
  change: Change,
): Promise<readonly ChangedDocument[]> {
  const then =
    change.release === undefined ? undefined : await ports.changes.bodiesBefore(change.release);
  const source = sourceLocaleOf(live.judged.catalogue.settings.get('main'));
  return change.edits.map((edit) => {
    const key = keyOf(edit);
    const now = live.documents.get(key);
    const before = then ? then.get(key) : now?.live === true ? now.body : undefined;
    const after = edit.op === 'delete' ? undefined : edit.body;
    const { kind, id, op } = edit;
    return {
      kind,
      id,
      op,
      title: documentTitle(edit, after ?? before, source),
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      differences: compareBodies(before, after),
      etag: editEtag(edit),
    };
  });
}
