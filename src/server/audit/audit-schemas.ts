import { Type, type Static } from 'typebox';
import { closed, InstantText, listOf } from '../http/described.ts';

const count = Type.Integer({ minimum: 0 });
const hash = (description: string) => Type.String({ description });

export const AuditRow = Type.Object(
  {
    seq: Type.Integer({ minimum: 1, description: '1, 2, 3 … without a gap.' }),
    at: InstantText,
    actor: Type.String({ description: "A person's pseudonym, `system` or `public`." }),
    action: Type.String(),
    object: Type.String(),
    payload: Type.String({ description: 'Canonical JSON, exactly as it was hashed.' }),
    prev: hash('Hash of the event before.'),
    hash: hash('SHA-256 of the event, in hex.'),
    change: Type.Optional(
      Type.Object(
        { id: Type.String(), title: Type.String() },
        { ...closed, title: 'AuditedChange', description: 'The change it is about.' },
      ),
    ),
    release: Type.Optional(
      Type.Integer({ minimum: 1, description: 'The release that came of that change.' }),
    ),
  },
  { ...closed, title: 'AuditRow' },
);
export type AuditRow = Static<typeof AuditRow>;

/** Kept apart from the chain, so that a name can be forgotten without breaking it. */
const Names = Type.Record(Type.String(), Type.String(), {
  description: 'Pseudonym → name, of everyone with an account.',
});

export const AuditPage = Type.Object(
  {
    items: listOf(AuditRow, { description: 'Newest first.' }),
    total: count,
    page: count,
    size: count,
    people: Names,
    actions: listOf(Type.String(), { description: 'Every action that ever was.' }),
  },
  { ...closed, title: 'AuditEvents' },
);
export type AuditPage = Static<typeof AuditPage>;

export const AuditExport = Type.Object(
  { people: Names, events: listOf(AuditRow, { description: 'Oldest first.' }) },
  { ...closed, title: 'AuditExport' },
);

const of = <K extends string, M extends Record<string, typeof count>>(kind: K, members: M) =>
  Type.Object({ kind: Type.Literal(kind), ...members }, closed);
const kindsOfBreak = [
  of('gap', { after: count, found: count }),
  of('duplicate', { seq: count }),
  of('edited', { seq: count }),
  of('unlinked', { seq: count }),
  of('shorter-than-checkpoint', { length: count, expected: count }),
] as const;
const ChainBreak = Type.Union([...kindsOfBreak], { title: 'ChainBreak' });
const NamedBreak = Type.Union([...kindsOfBreak, of('checkpoint', { release: count })], {
  title: 'NamedBreak',
  description: 'A break of the chain, or a release that attests another chain.',
});

const ReAnchored = Type.Object(
  {
    seq: Type.Integer({ minimum: 1, description: 'The event that is the record.' }),
    at: InstantText,
    operator: Type.String(),
    reason: Type.String(),
    breaks: listOf(NamedBreak, { description: 'What was confirmed; nothing else is excused.' }),
  },
  { ...closed, title: 'ReAnchor', description: 'A break that an operator confirmed.' },
);

const Checkpoint = Type.Object(
  {
    release: Type.Integer({ minimum: 1 }),
    size: Type.Integer({ minimum: 1, description: 'Events when it was published.' }),
    holds: Type.Boolean({ description: 'The chain still has that event with that hash.' }),
    reAnchoredBy: Type.Optional(
      Type.Integer({ minimum: 1, description: 'The re-anchor record that names it as missed.' }),
    ),
  },
  { ...closed, title: 'Checkpoint' },
);

export const ChainCheck = Type.Object(
  {
    events: count,
    breaks: listOf(ChainBreak, {
      description: 'Those that no re-anchor record names, in the order of the chain; at most 100.',
    }),
    reAnchors: listOf(ReAnchored, { description: 'Records that stand, oldest first.' }),
    checkpoints: listOf(Checkpoint, { description: 'What the manifests of releases attest.' }),
  },
  { ...closed, title: 'ChainCheck' },
);
export type ChainCheck = Static<typeof ChainCheck>;
