import { Type, type Static } from 'typebox';
import { actions, allowedActions, type Actor, type Change } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { ChangeIdText, ChangeStateName } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import { ProblemCodeName } from '../http/problem-schema.ts';
import type { Repositories } from '../repositories.ts';
import { attentionOf, attentions } from './change-attention.ts';
import { contextOf, worldOf, type People } from './change-context.ts';
import { ChangedDocument, changedDocuments } from './change-documents.ts';
import { ChangeFinding, changeFindings } from './change-findings.ts';
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
import { LastReview, lastReviewOf, sinceReview } from './last-review.ts';

const AllowedAction = Type.Object(
  {
    action: Type.Enum([...actions]),
    allowed: Type.Boolean(),
    code: Type.Optional(ProblemCodeName),
  },
  { ...closed, title: 'AllowedAction' },
);
export const PersonName = Type.Object(
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
    openThreads: Type.Integer({ minimum: 0, description: 'Threads that nobody has resolved.' }),
    attention: listOf(Type.Enum([...attentions]), {
      description: 'Why somebody has to look after it.',
    }),
    myLastReview: Type.Optional(LastReview),
    findings: listOf(ChangeFinding, {
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
  const overlay = await overlays.of(ports, change);
  const world = await worldOf(ports, change.id);
  const context = contextOf(overlay, world, now());
  const standing = standingOf(change, context);
  const findings = isOver(change.state) ? [] : changeFindings(change, overlay, context);
  const review = lastReviewOf(change, actor);
  const documents = await changedDocuments(ports, overlay.live, change);
  return {
    ...change,
    ...standing,
    etag: changeEtag(stored),
    contentHash: overlay.contentHash,
    people: namesIn(change, world.people, findings),
    openThreads: world.openThreads,
    attention: attentionOf(change, context, standing),
    ...(review ? { myLastReview: review } : {}),
    findings,
    consequences: changeConsequences(overlay, change),
    documents: await sinceReview(ports, change, documents, review),
    actions: allowedActions(change, actor, context).map(({ action, allowed, problem }) => ({
      action,
      allowed,
      ...(problem ? { code: problem.code } : {}),
    })),
  };
}

/** Whoever is named in it. The system has no account, and needs no name here. */
export function namesIn(
  { author, contributors, decisions }: Pick<Change, 'author' | 'contributors' | 'decisions'>,
  people: People,
  findings: readonly ChangeFinding[] = [],
): ChangeView['people'] {
  const ids = new Set([
    author,
    ...contributors,
    ...decisions.map(({ person }) => person),
    ...findings.flatMap(({ setAside }) => (setAside ? [setAside.person] : [])),
  ]);
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const person = people.get(id);
      return person ? [[id, { name: person.name, active: person.active }]] : [];
    }),
  );
}
