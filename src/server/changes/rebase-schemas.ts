import { Type } from 'typebox';
import type { Choices, FieldConflict } from '../../registry/index.ts';
import { DocumentBody, Kind } from '../documents/document-schemas.ts';
import { closed, listOf } from '../http/described.ts';
import { EditOfChange } from './change-schemas.ts';
import { BaseVersion } from './edit-schemas.ts';

const side = Type.Enum(['mine', 'theirs']);
const Written = Type.Object(
  { value: Type.Unknown({ description: 'What a person wrote instead of either.' }) },
  closed,
);
const DocumentChoice = Type.Object(
  {
    whole: Type.Optional(side),
    drop: Type.Optional(Type.Boolean({ description: 'The edit falls away.' })),
    fields: Type.Optional(
      Type.Record(Type.String(), Type.Union([side, Written]), {
        ...closed,
        propertyNames: { type: 'string', maxLength: 1000 },
        description: 'By JSON Pointer, as the conflicts name it.',
      }),
    ),
  },
  { ...closed, title: 'DocumentChoice' },
);

/** How a person settles each document, by `kind/id`. */
export const RebaseChoices = Type.Object(
  {
    choices: Type.Unsafe<Choices>(
      Type.Record(Type.String(), DocumentChoice, {
        ...closed,
        propertyNames: { type: 'string', maxLength: 100 },
        description: 'By `kind/id`.',
      }),
    ),
  },
  { ...closed, title: 'RebaseChoices' },
);

const FieldConflictView = Type.Unsafe<FieldConflict>(
  Type.Object(
    {
      at: Type.String({ description: 'JSON Pointer into the body; an item of a list by its id.' }),
      base: Type.Optional(Type.Unknown()),
      mine: Type.Optional(Type.Unknown()),
      theirs: Type.Optional(Type.Unknown()),
    },
    { ...closed, title: 'FieldConflict', description: 'A side that lacks it lacks the member.' },
  ),
);

const RebasedDocument = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    key: Type.String({ description: '`kind/id`, the key of its choice.' }),
    title: Type.String({ description: 'What people call it, in the source locale.' }),
    baseVersion: BaseVersion,
    liveVersion: BaseVersion,
    base: Type.Optional(DocumentBody),
    mine: Type.Optional(DocumentBody),
    theirs: Type.Optional(DocumentBody),
    asksWhole: Type.Boolean({ description: 'No field can decide: a side is taken whole.' }),
    conflicts: listOf(FieldConflictView),
    result: Type.Optional(EditOfChange),
    open: listOf(Type.String(), { description: 'What is to be chosen, as pointers.' }),
    release: Type.Integer({ minimum: 1, description: 'That came between; the newest one.' }),
    changeId: Type.String({ description: 'Of that release.' }),
    changeTitle: Type.String(),
    author: Type.Object({ id: Type.String(), name: Type.String() }, closed),
  },
  { ...closed, title: 'RebasedDocument' },
);

export const RebaseView = Type.Object(
  {
    etag: Type.String({ description: 'Of the change.' }),
    documents: listOf(RebasedDocument, { description: 'Those in conflict.' }),
  },
  { ...closed, title: 'Rebase' },
);
