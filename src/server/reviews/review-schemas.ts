import { Type } from 'typebox';
import { markNames, type Review } from '../../registry/index.ts';
import { ChangeIdText, DocumentId, Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { Place } from '../threads/thread-schemas.ts';
import { MarkView } from './mark-view.ts';

const revision = Type.Integer({
  minimum: 1,
  description: 'Of the change, as it was on the screen.',
});

const HeldCommentView = Type.Object(
  {
    id: Type.String(),
    at: InstantText,
    text: Type.String({ description: 'Plain text.' }),
    revision,
    suggestion: Type.Optional(Type.String({ description: 'Words proposed for the field.' })),
    anchor: Type.Optional(Place),
  },
  { ...closed, title: 'HeldComment' },
);

export const ReviewView = Type.Unsafe<Review>(
  Type.Object(
    {
      comments: listOf(HeldCommentView, { description: 'Not sent yet, oldest first.' }),
      marks: listOf(MarkView, { description: 'Also those on documents that were altered since.' }),
    },
    { ...closed, title: 'Review', description: 'What the reader alone sees.' },
  ),
);

export const Marking = Type.Object(
  { mark: Type.Enum([...markNames]) },
  { ...closed, title: 'Marking' },
);
export const HeldParams = Type.Object(
  { id: ChangeIdText, commentId: Type.String({ maxLength: 64, description: 'Of the comment.' }) },
  closed,
);
export const MarkParams = Type.Object({ id: ChangeIdText, kind: Kind, docId: DocumentId }, closed);
