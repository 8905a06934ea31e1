import { Type, type Static } from 'typebox';
import { ChangeIdText, Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';

export const inboxKinds = [
  'review',
  'came-back',
  'conflicted',
  'schedule-failed',
  'exemption-due',
  'review-due',
  'thread',
] as const;

export const InboxItem = Type.Object(
  {
    kind: Type.Enum([...inboxKinds]),
    at: Type.Optional(InstantText),
    due: Type.Optional(Type.String({ description: 'The last day in time, `YYYY-MM-DD`.' })),
    change: Type.Optional(
      Type.Object({ id: ChangeIdText, title: Type.String() }, { ...closed, title: 'NamedChange' }),
    ),
    entry: Type.Optional(
      Type.Object({ id: Type.String(), name: Type.String() }, { ...closed, title: 'NamedEntry' }),
    ),
    by: Type.Optional(Type.String({ description: 'Of `thread`: who said it, by name.' })),
    words: Type.Optional(
      Type.String({ description: 'Of `thread`: the beginning of what was said, on one line.' }),
    ),
    about: Type.Optional(
      Type.Object(
        {
          kind: Kind,
          id: Type.String(),
          path: Type.Optional(Type.String({ description: 'JSON Pointer of the field.' })),
          title: Type.String({ description: 'What people call the document.' }),
        },
        { ...closed, title: 'AboutDocument', description: 'Of `thread`: what it is about.' },
      ),
    ),
    release: Type.Optional(
      Type.Integer({ minimum: 1, description: 'Of `conflicted`: the one to bring it onto.' }),
    ),
    detail: Type.Optional(
      Type.String({
        description:
          'Of `review`: `again` after new content. Of `came-back`: the state. Of `schedule-failed`: ' +
          'the code of the problem. Of `thread`: its id.',
      }),
    ),
  },
  { ...closed, title: 'InboxItem' },
);
export type InboxItem = Static<typeof InboxItem>;

export const Inbox = Type.Object(
  {
    items: listOf(InboxItem, { description: 'Overdue ones first, then newest first.' }),
    total: Type.Integer({ minimum: 0, description: 'Of all; no more than 500 are listed.' }),
  },
  { ...closed, title: 'Inbox' },
);
