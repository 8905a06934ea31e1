import { Type, type Static } from 'typebox';
import { verdicts } from '../../registry/index.ts';
import { ChangedDocument } from '../changes/change-documents.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { MarkView } from '../reviews/mark-view.ts';

const NameOnly = Type.Object({ name: Type.String() }, { ...closed, title: 'NameOnly' });
const NamedPerson = Type.Object(
  { id: Type.String({ description: 'Pseudonym, or `system`.' }), name: Type.String() },
  { ...closed, title: 'NamedPerson' },
);

const members = {
  n: Type.Integer({ minimum: 1 }),
  digest: Type.String({ description: "SHA-256 of the registry JSON's bytes, `sha256-<base64>`." }),
  size: Type.Integer({ minimum: 1, description: 'Bytes of the registry JSON.' }),
  previousDigest: Type.Optional(Type.String()),
  publishedAt: InstantText,
  changeId: Type.String(),
  consentRevision: Type.Integer({ minimum: 1 }),
  entries: Type.Integer({ minimum: 0, description: 'How many.' }),
  auditSeq: Type.Integer({ description: 'The audit event that records it.' }),
  title: Type.String(),
  author: NameOnly,
  approvers: listOf(NameOnly, { description: 'Whose approvals counted.' }),
  system: Type.Boolean({ description: 'Published at set-up by the system, approved by nobody.' }),
  lateSeconds: Type.Optional(
    Type.Integer({ minimum: 0, description: 'After its time; present when one was set.' }),
  ),
};

export const ReleaseRow = Type.Object(members, { ...closed, title: 'ReleaseRow' });
export type ReleaseRow = Static<typeof ReleaseRow>;

const ReleaseDecision = Type.Object(
  {
    person: NamedPerson,
    verdict: Type.Enum([...verdicts]),
    revision: Type.Integer({ minimum: 1 }),
    contentHash: Type.String({ description: "Of what was on the reviewer's screen." }),
    at: InstantText,
    comment: Type.String(),
    counted: Type.Boolean({ description: 'It is one of the approvals that published.' }),
    marks: Type.Optional(
      listOf(MarkView, { description: 'What they thought of single documents.' }),
    ),
  },
  { ...closed, title: 'ReleaseDecision' },
);

const SetAside = Type.Object(
  {
    rule: Type.String(),
    kind: Kind,
    id: Type.String(),
    path: Type.String({ description: 'JSON Pointer of the field that the finding concerns.' }),
    reason: Type.String(),
    person: NamedPerson,
    at: InstantText,
    until: Type.String({ description: 'The last day on which it holds, `YYYY-MM-DD`.' }),
  },
  { ...closed, title: 'SetAside' },
);

/** With what the release altered, against the one before it, and who stands behind it. */
export const ReleaseView = Type.Object(
  {
    ...members,
    contentHash: Type.String({ description: 'Of what was approved, `sha256-<base64>`.' }),
    contributors: listOf(NamedPerson, { description: 'Everyone who ever altered the content.' }),
    decisions: listOf(ReleaseDecision, { description: 'All that were ever given, oldest first.' }),
    setAside: listOf(SetAside, { description: 'Findings that somebody let stand.' }),
    noSecondPerson: Type.Boolean({ description: 'Nobody but its contributors approved it.' }),
    manifest: Type.String({ description: 'Compact JWS (RFC 7515).' }),
    documents: listOf(ChangedDocument),
  },
  { ...closed, title: 'ReleaseView' },
);
export type ReleaseView = Static<typeof ReleaseView>;

const ComparedDocument = Type.Omit(ChangedDocument, ['etag'], {
  ...closed,
  title: 'ComparedDocument',
});

export const ReleaseComparison = Type.Object(
  {
    from: Type.Integer({ minimum: 1 }),
    to: Type.Integer({ minimum: 1 }),
    documents: listOf(ComparedDocument, { description: 'By kind and id.' }),
  },
  { ...closed, title: 'ReleaseComparison' },
);
export type ReleaseComparison = Static<typeof ReleaseComparison>;
