import {
  allowedActions,
  type Actor,
  type Change,
  type Finding,
  type ProblemCode,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf, type People } from './change-context.ts';
import { changedDocuments, type ChangedDocument } from './change-documents.ts';
import type { StoredChange } from './change-repository.ts';
import { isOver, standingOf, type ChangeStanding } from './change-standing.ts';
import { consequencesOf, type Consequences } from './consequences.ts';
import { changeEtag } from './etags.ts';
import type { Overlay } from './overlays.ts';

/** A change with everything that a reviewer has to see on one screen. */
export interface ChangeView extends Change, ChangeStanding {
  readonly etag: string;
  readonly contentHash: string;
  readonly people: Readonly<Record<string, { readonly name: string; readonly active: boolean }>>;
  /** Of the documents it touches, and every error that stands in its way. */
  readonly findings: readonly Finding[];
  readonly consequences: Consequences;
  readonly documents: readonly ChangedDocument[];
  readonly actions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly code?: ProblemCode;
  }[];
}

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
    consequences: consequencesOf(overlay, now(), over),
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
