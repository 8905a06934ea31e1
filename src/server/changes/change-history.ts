import { Type, type Static } from 'typebox';
import type { AuditEvent } from '../audit/audit-repository.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import { peopleOf, type People } from './change-context.ts';
import { PublishTimeView } from './change-schemas.ts';
import { PersonName } from './change-view.ts';

const count = Type.Integer({ minimum: 0 });
const optional = Type.Optional;

const EditedDocument = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    op: Type.Enum(['create', 'update', 'delete', 'drop']),
  },
  { ...closed, title: 'HistoryDocument' },
);

/** One act on a change; edits of one person that follow each other are one act. */
export const HistoryAct = Type.Object(
  {
    seq: Type.Integer({ minimum: 1, description: 'Of its newest event in the audit chain.' }),
    at: InstantText,
    since: optional({ ...InstantText, description: 'When the first of several edits was made.' }),
    actor: Type.String({ description: 'Id of a person, or `system`.' }),
    action: Type.String({ description: 'Like `change.approve` or `thread.comment`.' }),
    revision: optional({ ...count, description: 'That was made, or that it spoke of.' }),
    firstRevision: optional({ ...count, description: 'Of several edits, the first.' }),
    documents: optional(listOf(EditedDocument, { description: 'At most 20 of those edited.' })),
    edited: optional({ ...count, description: 'How many documents were edited.' }),
    publishAt: optional(Type.Union([PublishTimeView, Type.Null()])),
    release: optional(Type.Integer({ minimum: 1 })),
    thread: optional(Type.String()),
    anchor: optional(
      Type.Object(
        { kind: Kind, id: Type.String(), path: optional(Type.String()) },
        { ...closed, title: 'HistoryAnchor' },
      ),
    ),
  },
  { ...closed, title: 'HistoryAct' },
);
type HistoryAct = Static<typeof HistoryAct>;

export const ChangeHistory = Type.Object(
  {
    items: listOf(HistoryAct, { description: 'Newest first.' }),
    people: Type.Record(Type.String(), PersonName, {
      ...closed,
      description: 'Whoever acted, by id.',
    }),
  },
  { ...closed, title: 'ChangeHistory' },
);

const AT_ONCE = 500;
const MOST_NAMED = 20;

/** What the audit chain tells about one change, for everybody who may read the change itself. */
export async function changeHistory(
  ports: Pick<Repositories, 'audit' | 'people'>,
  id: string,
): Promise<Static<typeof ChangeHistory>> {
  const acts: Folded[] = [];
  let after = 0;
  for (;;) {
    const events = await ports.audit.list(after, AT_ONCE, { object: `change/${id}` });
    for (const event of events) fold(acts, event);
    if (events.length < AT_ONCE) break;
    after = events.at(-1)?.seq ?? after;
  }
  return {
    items: acts.toReversed().map(actOf),
    people: namesOf(acts, await peopleOf(ports)),
  };
}

/** What `change-service.ts`, `thread-event.ts` and `publish.ts` write. */
type Told = Pick<HistoryAct, 'revision' | 'publishAt' | 'release' | 'thread' | 'anchor'> & {
  readonly document?: { readonly kind: string; readonly id: string };
  readonly op?: string;
};
type Edited = NonNullable<HistoryAct['documents']>[number];

interface Folded {
  readonly first: AuditEvent;
  last: AuditEvent;
  readonly told: Told;
  lastTold: Told;
  readonly documents: Map<string, Edited>;
}

function fold(acts: Folded[], event: AuditEvent): void {
  const told = JSON.parse(event.payload) as Told;
  const before = acts.at(-1);
  const isOneMore =
    event.action === 'change.edit' &&
    before?.last.action === event.action &&
    before.last.actor === event.actor;
  const act = isOneMore
    ? before
    : { first: event, last: event, told, lastTold: told, documents: new Map<string, Edited>() };
  if (!isOneMore) acts.push(act);
  act.last = event;
  act.lastTold = told;
  const { document, op } = told;
  if (document && op) {
    act.documents.set(`${document.kind}/${document.id}`, { ...document, op } as Edited);
  }
}

function actOf({ first, last, told, lastTold, documents }: Folded): HistoryAct {
  const { revision, publishAt, release, thread, anchor } = lastTold;
  return {
    seq: last.seq,
    at: last.at,
    ...(first.at === last.at ? {} : { since: first.at }),
    actor: last.actor,
    action: last.action,
    ...(revision === undefined ? {} : { revision }),
    ...(told.revision === undefined || told.revision === revision
      ? {}
      : { firstRevision: told.revision }),
    ...(documents.size === 0
      ? {}
      : { documents: [...documents.values()].slice(0, MOST_NAMED), edited: documents.size }),
    ...(publishAt === undefined ? {} : { publishAt }),
    ...(release === undefined ? {} : { release }),
    ...(thread === undefined ? {} : { thread }),
    ...(anchor ? { anchor } : {}),
  };
}

/** The system has no account, and needs no name here. */
const namesOf = (acts: readonly Folded[], people: People) =>
  Object.fromEntries(
    [...new Set(acts.map(({ last }) => last.actor))].flatMap((id) => {
      const person = people.get(id);
      return person ? [[id, { name: person.name, active: person.active }]] : [];
    }),
  );
