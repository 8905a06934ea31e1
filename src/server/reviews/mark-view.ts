import { Type } from 'typebox';
import { markNames, type Mark } from '../../registry/index.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed } from '../http/described.ts';

const revision = Type.Integer({
  minimum: 1,
  description: 'Of the change, as it was on the screen.',
});

export const MarkView = Type.Unsafe<Mark>(
  Type.Object(
    {
      kind: Kind,
      id: Type.String(),
      mark: Type.Enum([...markNames]),
      revision,
      content: Type.String({
        description: 'ETag of the edit that was on the screen; another edit is not meant.',
      }),
      comment: Type.Optional(
        Type.String({ description: 'Of what is returned: id of the comment that says why.' }),
      ),
    },
    { ...closed, title: 'Mark' },
  ),
);
