import { Type } from 'typebox';
import {
  verdicts,
  type Acknowledgement,
  type ConsentOverride,
  type Conflict,
  type Edit,
  type PublishTime,
  type ScheduleFailure,
} from '../../registry/index.ts';
import { Kind } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { ProblemCodeName } from '../http/problem-schema.ts';
import { MarkView } from '../reviews/mark-view.ts';
import { BaseVersion, edit } from './edit-schemas.ts';

/** Parts of a change as the registry keeps them. */
export const EditOfChange = Type.Unsafe<Edit>(
  Type.Object(edit, { ...closed, title: 'EditOfChange' }),
);

const DocumentPlace = Type.Object({ kind: Kind, id: Type.String() }, closed);

export const AcknowledgementView = Type.Unsafe<Acknowledgement>(
  Type.Object(
    {
      rule: Type.String(),
      pack: Type.String(),
      version: Type.String(),
      document: DocumentPlace,
      path: Type.String({ description: 'JSON Pointer of the field that the finding concerns.' }),
      key: Type.String({ description: "The finding's key." }),
      reason: Type.String(),
      person: Type.String({ description: 'Id of a person.' }),
      at: InstantText,
      until: Type.String({ description: 'The last day on which it holds, `YYYY-MM-DD`.' }),
    },
    { ...closed, title: 'Acknowledgement' },
  ),
);

/** A reason to let a finding stand. What the reason has to be is a rule's to say. */
export const FindingKey = Type.String({ maxLength: 1_000_000, description: "The finding's key." });
export const Asked = Type.Object(
  {
    key: FindingKey,
    reason: Type.String({ maxLength: 10_000 }),
    until: Type.String({
      maxLength: 20,
      description: 'The last day on which it holds, `YYYY-MM-DD`.',
    }),
  },
  { ...closed, title: 'Reason' },
);

export const PublishTimeView = Type.Unsafe<PublishTime>(
  Type.Object(
    {
      at: InstantText,
      zone: Type.String({ description: 'IANA name, e.g. `Europe/Paris`.' }),
      wall: Type.String({ description: '`YYYY-MM-DDThh:mm` on a clock of that zone.' }),
    },
    { ...closed, title: 'PublishTime' },
  ),
);

export const ConsentOverrideView = Type.Unsafe<ConsentOverride>(
  Type.Object(
    {
      asksAgain: Type.Boolean(),
      reason: Type.String(),
      person: Type.String({ description: 'Id of a person.' }),
      at: InstantText,
    },
    { ...closed, title: 'ConsentOverride' },
  ),
);

const number = Type.Optional(Type.Integer({ minimum: 0 }));
const word = Type.Optional(Type.String());
/** A problem of the workflow, with whatever belongs to its code. */
const WhyNot = Type.Object(
  {
    code: ProblemCodeName,
    ...{
      at: word,
      detail: word,
      kind: Type.Optional(Kind),
      id: word,
      state: word,
      publishAt: word,
    },
    ...{ baseVersion: number, liveVersion: number, approvals: number, needed: number },
    ...{ revision: number, contentHash: word, threads: number, lateSeconds: number },
    findings: Type.Optional(listOf(Type.String())),
  },
  { ...closed, title: 'WhyNot' },
);

export const ScheduleFailureView = Type.Unsafe<ScheduleFailure>(
  Type.Object(
    {
      at: InstantText,
      lateSeconds: Type.Integer({ minimum: 0 }),
      problems: listOf(WhyNot),
    },
    { ...closed, title: 'ScheduleFailure', description: 'Why it did not go live at its time.' },
  ),
);

export const DecisionView = Type.Object(
  {
    person: Type.String({ description: 'Id of a person.' }),
    verdict: Type.Enum([...verdicts]),
    revision: Type.Integer({ minimum: 1 }),
    contentHash: Type.String({ description: "Of what was on the reviewer's screen." }),
    at: InstantText,
    comment: Type.String(),
    setAside: listOf(AcknowledgementView, {
      description: 'Findings that hold with the approval, and fall with it.',
    }),
    marks: Type.Optional(
      listOf(MarkView, { description: 'What they thought of single documents.' }),
    ),
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
