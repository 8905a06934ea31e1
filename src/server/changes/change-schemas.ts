import { Type } from 'typebox';
import type { Conflict, Edit } from '../../registry/index.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed, InstantText } from '../http/described.ts';
import { BaseVersion, edit } from './edit-schemas.ts';

/** Parts of a change as the registry keeps them. */
export const EditOfChange = Type.Unsafe<Edit>(
  Type.Object(edit, { ...closed, title: 'EditOfChange' }),
);

export const DecisionView = Type.Object(
  {
    person: Type.String({ description: 'Id of a person.' }),
    verdict: Type.Enum(['approve', 'request-changes', 'reject']),
    revision: Type.Integer({ minimum: 1 }),
    contentHash: Type.String({ description: "Of what was on the reviewer's screen." }),
    at: InstantText,
    comment: Type.String(),
  },
  { ...closed, title: 'Decision', description: 'Kept for ever; whether it counts is computed.' },
);

export const ConflictView = Type.Unsafe<Conflict>(
  Type.Object(
    {
      code: Type.Literal('CONFLICT'),
      kind: Kind,
      id: Type.String(),
      baseVersion: BaseVersion,
      liveVersion: Type.Integer({ minimum: 0 }),
    },
    { ...closed, title: 'Conflict' },
  ),
);
