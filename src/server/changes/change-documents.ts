import { Type, type Static } from 'typebox';
import { compareBodies, type Change } from '../../registry/index.ts';
import { DocumentBody, Kind } from '../documents/document-schemas.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { LiveSnapshot } from '../documents/live-catalogue.ts';
import { sourceLocaleOf } from '../entries/compose-rows.ts';
import { closed, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import { documentTitle } from './document-title.ts';
import { Op } from './edit-schemas.ts';
import { editEtag } from './etags.ts';
import { bodiesThen } from './shown-edits.ts';

const FieldDifference = Type.Object(
  {
    at: Type.String({ description: 'JSON Pointer into the body; a section goes by its id.' }),
    before: Type.Optional(Type.Unknown({ description: 'Absent where the field was not there.' })),
    after: Type.Optional(Type.Unknown({ description: 'Absent where the field goes.' })),
  },
  { ...closed, title: 'FieldDifference' },
);

/** What a change does to one document. */
export const ChangedDocument = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    op: Op,
    title: Type.String({ description: 'What people call it, in the source locale.' }),
    before: Type.Optional(DocumentBody),
    after: Type.Optional(DocumentBody),
    differences: listOf(FieldDifference),
    sinceReview: Type.Optional(
      listOf(FieldDifference, {
        description: 'From what the reader decided on; absent when they never did.',
      }),
    ),
    etag: Type.String({ description: 'Of the edit.' }),
  },
  { ...closed, title: 'ChangedDocument' },
);
export type ChangedDocument = Static<typeof ChangedDocument>;

/** Before and after of every document; of a change that is over as they were then. */
export async function changedDocuments(
  ports: Pick<Repositories, 'changes'>,
  live: LiveSnapshot,
  change: Change,
): Promise<readonly ChangedDocument[]> {
  const then =
    change.release === undefined ? undefined : await ports.changes.bodiesBefore(change.release);
  const found = then ?? (await bodiesThen(ports, live, change));
  const source = sourceLocaleOf(live.judged.catalogue.settings.get('main'));
  return change.edits.map((edit) => {
    const key = keyOf(edit);
    const now = live.documents.get(key);
    const isKnown = then !== undefined || found.has(key);
    const before = isKnown ? found.get(key) : now?.live === true ? now.body : undefined;
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
