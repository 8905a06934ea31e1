import { Type } from 'typebox';
import {
  ChangeIdText,
  ChangeStateName,
  DocumentBody,
  FindingView,
  Kind,
} from '../documents/document-schemas.ts';
import { closed, listOf } from '../http/described.ts';

export const Op = Type.Enum(['create', 'update', 'delete']);
export const BaseVersion = Type.Integer({
  minimum: 0,
  maximum: 1_000_000_000,
  description: 'The live version it was made from; 0 = not live.',
});

/** What a change does to one document; `body` is absent where it is deleted. */
export const edit = {
  kind: Kind,
  id: Type.String(),
  op: Op,
  baseVersion: BaseVersion,
  body: Type.Optional(DocumentBody),
};
const etag = Type.String({ description: 'Strong entity tag of this edit alone.' });

/** An edit as others see it. */
export const editMembers = { ...edit, etag };
export const EditView = Type.Object(editMembers, { ...closed, title: 'Edit' });

const ChangeHead = Type.Object(
  {
    id: ChangeIdText,
    title: Type.String(),
    state: ChangeStateName,
    revision: Type.Integer({ minimum: 1 }),
    etag: Type.String({ description: 'Of the change.' }),
    edits: Type.Integer({ minimum: 0, description: 'How many.' }),
  },
  { ...closed, title: 'ChangeHead' },
);

export const SavedEditView = Type.Object(
  {
    edit: EditView,
    change: ChangeHead,
    findings: listOf(FindingView, { description: 'Of the document, with the edit applied.' }),
  },
  { ...closed, title: 'SavedEdit' },
);
export const DroppedEditView = Type.Object(
  { change: ChangeHead },
  { ...closed, title: 'DroppedEdit' },
);
