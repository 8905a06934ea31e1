import { canonicalText } from '../release/canonical-text.ts';
import type { Body } from '../catalogue/document.ts';
import { mergeBodies, type FieldChoice, type FieldConflict } from '../catalogue/merge-bodies.ts';
import { pointerTo } from '../catalogue/pointer.ts';
import type { Problem } from '../problem.ts';
import { err, type Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, Edit } from './change.ts';
import type { Context } from './context.ts';
import { judge, move } from './judge.ts';
import { altered } from './save-edit.ts';

/** How a person settles one document: fields one by one, or one side whole, or without the edit. */
export interface DocumentChoice {
  /** Asked where no field can decide: deleted against edited, two creations under one id. */
  readonly whole?: 'mine' | 'theirs';
  readonly drop?: boolean;
  /** By pointer; `value` is what a person wrote instead of either. */
  readonly fields?: Readonly<Record<string, FieldChoice>>;
}

/** One document of a rebase, as a person has to see it before saving. */
export interface RebasedDocument extends Pick<Edit, 'kind' | 'id'> {
  /** `kind/id`, the key of its choice. */
  readonly key: string;
  readonly baseVersion: number;
  readonly liveVersion: number;
  readonly base?: Body;
  /** Absent when this change deletes it. */
  readonly mine?: Body;
  /** Absent when it was deleted meanwhile. */
  readonly theirs?: Body;
  /** No field can decide: a side has to be taken whole. */
  readonly asksWhole: boolean;
  readonly conflicts: readonly FieldConflict[];
  /** What the change will say of it; absent when its edit falls away. */
  readonly result?: Edit;
  /** What is still to be chosen, as pointers into the choices. */
  readonly open: readonly string[];
}

export type Choices = Readonly<Record<string, DocumentChoice>>;
/** Bodies that the edits were made from, by `kind/id`. */
export type Bases = ReadonlyMap<string, Body>;

/** Lays every conflicted edit over what is live, three ways and field by field (workflow.md, Rebase). Changes nothing. */
export const planRebase = (
  { edits }: Pick<Change, 'edits'>,
  context: Pick<Context, 'live' | 'liveVersion'>,
  bases: Bases,
  choices: Choices = {},
): readonly RebasedDocument[] =>
  edits
    .filter(({ kind, id, baseVersion }) => context.liveVersion(kind, id) !== baseVersion)
    .map((edit) => planOf(edit, context, bases, choices[keyOf(edit)] ?? {}));

/**
 * Moves the change onto what is live now: a new revision, so that no approval carries over.
 * @returns VALIDATION for each choice that is still open
 */
export function rebase(
  change: Change,
  actor: Actor,
  context: Context,
  bases: Bases,
  choices: Choices,
): Result<Change, readonly Problem[]> {
  const attempt = { change, actor, context };
  const refused = judge('rebase', attempt);
  if (refused.length > 0) return err(refused);
  const plan = planRebase(change, context, bases, choices);
  const open = plan.flatMap((document) => document.open);
  if (open.length > 0) {
    return err(open.map((at) => ({ code: 'VALIDATION', at, detail: 'choose a side' })));
  }
  const results = new Map(plan.map(({ key, result }) => [key, result]));
  const edits = change.edits.flatMap((edit) => {
    if (!results.has(keyOf(edit))) return [edit];
    const result = results.get(keyOf(edit));
    return result ? [result] : [];
  });
  return move('rebase', attempt, {
    ...altered(change, actor, edits),
    baseRelease: context.liveRelease,
  });
}

const keyOf = ({ kind, id }: Pick<Edit, 'kind' | 'id'>): string => `${kind}/${id}`;

function planOf(
  edit: Edit,
  { live, liveVersion }: Pick<Context, 'live' | 'liveVersion'>,
  bases: Bases,
  choice: DocumentChoice,
): RebasedDocument {
  const { kind, id, baseVersion } = edit;
  const base = bases.get(keyOf(edit));
  const mine = edit.op === 'delete' ? undefined : edit.body;
  const theirs: Body | undefined = live[kind].get(id);
  const version = liveVersion(kind, id);
  const sides = {
    ...(base ? { base } : {}),
    ...(mine ? { mine } : {}),
    ...(theirs ? { theirs } : {}),
  };
  const known = { kind, id, key: keyOf(edit), baseVersion, liveVersion: version, ...sides };
  const settled =
    mine && theirs && edit.op === 'update'
      ? fieldsOf(known.key, { base: base ?? {}, mine, theirs }, choice)
      : wholeOf(known.key, mine, theirs, choice);
  const result = settled.body && editOf({ kind, id }, settled.body, theirs, version);
  return {
    ...known,
    asksWhole: settled.asksWhole,
    conflicts: settled.conflicts,
    open: choice.drop === true ? [] : settled.open,
    ...(result && choice.drop !== true ? { result } : {}),
  };
}

interface Settled {
  /** `deleted` for a document that this change takes away; undefined when nothing is left to do. */
  readonly body: Body | 'deleted' | undefined;
  readonly asksWhole: boolean;
  readonly conflicts: readonly FieldConflict[];
  readonly open: readonly string[];
}

function fieldsOf(
  key: string,
  bodies: Readonly<Record<'base' | 'mine' | 'theirs', Body>>,
  { fields = {} }: DocumentChoice,
): Settled {
  const { body, conflicts } = mergeBodies(bodies, new Map(Object.entries(fields)));
  const open = conflicts
    .filter(({ at }) => fields[at] === undefined)
    .map(({ at }) => pointerTo('choices', key, 'fields', at));
  return { body, asksWhole: false, conflicts, open };
}

/** Deleted against edited, or two creations: taking theirs leaves nothing of this edit. */
function wholeOf(
  key: string,
  mine: Body | undefined,
  theirs: Body | undefined,
  { whole }: DocumentChoice,
): Settled {
  const agreed = mine === undefined && theirs === undefined;
  const asksWhole = !agreed;
  const body = agreed || whole === 'theirs' ? undefined : (mine ?? 'deleted');
  const open = asksWhole && whole === undefined ? [pointerTo('choices', key, 'whole')] : [];
  return { body, asksWhole, conflicts: [], open };
}

/** An edit that leaves what is live as it is falls away. */
function editOf(
  place: Pick<Edit, 'kind' | 'id'>,
  body: Body | 'deleted',
  theirs: Body | undefined,
  version: number,
): Edit | undefined {
  if (body === 'deleted') return { ...place, op: 'delete', baseVersion: version };
  if (theirs === undefined) return { ...place, op: 'create', baseVersion: 0, body };
  return canonicalText(body) === canonicalText(theirs)
    ? undefined
    : { ...place, op: 'update', baseVersion: version, body };
}
