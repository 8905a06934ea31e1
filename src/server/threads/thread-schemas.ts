import { Type } from 'typebox';
import { MAX_COMMENT_LENGTH, type Anchor, type Thread } from '../../registry/index.ts';
import { PersonName } from '../changes/change-view.ts';
import { ChangeIdText, DocumentId, Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';

export const Place = Type.Object(
  {
    kind: Kind,
    id: DocumentId,
    path: Type.Optional(
      Type.String({
        maxLength: 500,
        description: 'JSON Pointer of a field, as differences name it; a section goes by its id.',
      }),
    ),
  },
  { ...closed, title: 'Anchor' },
);
const Moment = Type.Object(
  { person: Type.String({ description: 'Id of a person.' }), at: InstantText },
  { ...closed, title: 'Moment' },
);

const CommentView = Type.Object(
  {
    id: Type.String(),
    person: Type.String({ description: 'Id of a person.' }),
    at: InstantText,
    text: Type.String({ description: 'Plain text.' }),
    revision: Type.Integer({ minimum: 1, description: 'Of the change, as it was on the screen.' }),
    suggestion: Type.Optional(Type.String({ description: 'Words proposed for the field.' })),
    applied: Type.Optional(Moment),
  },
  { ...closed, title: 'Comment' },
);

export const ThreadView = Type.Unsafe<Thread>(
  Type.Object(
    {
      id: Type.String(),
      changeId: ChangeIdText,
      anchor: Type.Optional(Place),
      comments: listOf(CommentView, { description: 'Oldest first.' }),
      resolved: Type.Optional(Moment),
    },
    { ...closed, title: 'Thread' },
  ),
);

export const ThreadList = Type.Object(
  {
    items: listOf(ThreadView, { description: 'Oldest first.' }),
    people: Type.Record(Type.String(), PersonName, {
      ...closed,
      description: 'Whoever is named in them, by id.',
    }),
  },
  { ...closed, title: 'Threads' },
);

const said = {
  text: Type.String({ maxLength: 2 * MAX_COMMENT_LENGTH, description: 'Plain text.' }),
  suggestion: Type.Optional(
    Type.String({
      maxLength: 2 * MAX_COMMENT_LENGTH,
      description: 'Words proposed for the text at the anchor.',
    }),
  ),
  revision: Type.Integer({
    minimum: 1,
    maximum: Number.MAX_SAFE_INTEGER,
    description: 'Of the change, as it was on the screen.',
  }),
};
export const NewComment = Type.Object(said, { ...closed, title: 'NewComment' });
export const NewThread = Type.Object(
  { ...said, anchor: Type.Optional(Type.Unsafe<Anchor>(Place)) },
  { ...closed, title: 'NewThread' },
);

export const Nothing = Type.Object({}, { ...closed, title: 'Nothing' });
export const Taking = Type.Object(
  {
    dropApprovals: Type.Optional(
      Type.Boolean({ description: 'Approvals of the change may fall away. Else: BAD_STATE.' }),
    ),
  },
  { ...closed, title: 'Taking' },
);
const ThreadIdText = Type.String({ maxLength: 64, description: 'Of the thread.' });
export const ThreadParams = Type.Object({ id: ThreadIdText }, closed);
export const CommentParams = Type.Object(
  { id: ThreadIdText, commentId: Type.String({ maxLength: 64, description: 'Of the comment.' }) },
  closed,
);
