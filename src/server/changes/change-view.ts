import { Type, type Static } from 'typebox';
import {
  actions,
  allowedActions,
  type Actor,
  type Change,
  type Finding,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { keyOf } from '../documents/document-repository.ts';
import { ChangeIdText, ChangeStateName, FindingView } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { ProblemCodeName } from '../http/problem-schema.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf, type People } from './change-context.ts';
import { ChangedDocument, changedDocuments } from './change-documents.ts';
import type { StoredChange } from './change-repository.ts';
import {
  AcknowledgementView,
  ConflictView,
  ConsentOverrideView,
  DecisionView,
  EditOfChange,
  PublishTimeView,
  ScheduleFailureView,
} from './change-schemas.ts';
import { isOver, standingOf } from './change-standing.ts';
import { ConsequencesView } from './consequences-schema.ts';
import { changeConsequences } from './consequences.ts';
import { changeEtag } from './etags.ts';
import type { Overlay } from './overlays.ts';

const AllowedAction = Type.Object(
  {
    action: Type.Enum([...actions]),
    allowed: Type.Boolean(),
    code: Type.Optional(ProblemCodeName),
  },
  { ...closed, title: 'AllowedAction' },
);
const PersonName = Type.Object(
  { name: Type.String(), active: Type.Boolean() },
  { ...closed, title: 'PersonName' },
);
const count = Type.Integer({ minimum: 0 });

/** A change with everything that a reviewer has to see on one screen. */
export const ChangeView = Type.Object(
  {
    id: ChangeIdText,
    title: Type.String(),
    description: Type.String(),
    author: Type.String({ description: 'Id of a person, or `system`.' }),
    contributors: listOf(Type.String(), { description: 'Everyone who ever altered the content.' }),
    revision: Type.Integer({ minimum: 1 }),
    baseRelease: count,
    edits: listOf(EditOfChange),
    decisions: listOf(DecisionView, { description: 'All that were ever given, oldest first.' }),
    acknowledgements: listOf(AcknowledgementView),
    publishAt: Type.Optional(PublishTimeView),
    consentOverride: Type.Optional(ConsentOverrideView),
    scheduleFailure: Type.Optional(ScheduleFailureView),
    state: ChangeStateName,
    createdAt: InstantText,
    updatedAt: InstantText,
    release: Type.Optional(Type.Integer({ minimum: 1, description: 'Set by publishing.' })),
    approved: Type.Boolean(),
    approvals: Type.Integer({ minimum: 0, description: 'That count today.' }),
    approvalsNeeded: count,
    conflicts: listOf(ConflictView),
    noSecondPerson: Type.Boolean({
      description: 'Nobody but its contributors stands, or stood, behind it.',
    }),
    etag: Type.String(),
    contentHash: Type.String({ description: 'SHA-256 of what is judged, `sha256-<base64>`.' }),
    people: Type.Record(Type.String(), PersonName, {
      ...closed,
      description: 'Whoever is named in it, by id.',
    }),
    findings: listOf(FindingView, {
      description: 'Of the documents it touches, and every error that stands in its way.',
    }),
    consequences: ConsequencesView,
    documents: listOf(ChangedDocument),
    actions: listOf(AllowedAction, { description: 'What the reader may do now.' }),
  },
  { ...closed, title: 'ChangeView' },
);
export type ChangeView = Static<typeof ChangeView>;

export async function composeView(
  ports: Repositories,
  { overlays, now }: Pick<CatalogueParts, 'overlays' | 'now'>,
  actor: Actor,
  stored: StoredChange,
): Promise<ChangeView> {
  const { change } = stored;
  const over = isOver(change.state);
  const overlay = await overlays.of(ports, change);
  const world = await worldOf(ports, change.id);
  const { people } = world;
  const context = contextOf(overlay, world, now());
  return {
    ...change,
    ...standingOf(change, context),
    etag: changeEtag(stored),
    contentHash: overlay.contentHash,
    people: namesIn(change, people),
    findings: over ? [] : findingsFor(change, overlay, now()),
    consequences: changeConsequences(overlay, change),
    documents: await changedDocuments(ports, overlay.live, change),
    actions: allowedActions(change, actor, context).map(({ action, allowed, problem }) => ({
      action,
      allowed,
      ...(problem ? { code: problem.code } : {}),
    })),
  };
}

function findingsFor(change: Change, { judged }: Overlay, now: string): readonly Finding[] {
  const own = new Set(change.edits.map(keyOf));
  return judged
    .findings(now)
    .filter(({ document, severity }) => severity === 'error' || own.has(keyOf(document)));
}

/** Whoever is named in it. The system has no account, and needs no name here. */
export function namesIn(
  { author, contributors, decisions }: Pick<Change, 'author' | 'contributors' | 'decisions'>,
  people: People,
): ChangeView['people'] {
  const ids = new Set([author, ...contributors, ...decisions.map(({ person }) => person)]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const person = people.get(id);
      return person ? [[id, { name: person.name, active: person.active }]] : [];
    }),
  );
}
