import type { Bodies, Kind } from './document.ts';
import { pointerTo } from './pointer.ts';

/** Both sides changed one field, each in its own way. A side that lacks the field lacks the member. */
export interface FieldConflict {
  /** JSON Pointer into the body (RFC 6901); an item of a list with ids goes by its id. */
  readonly at: string;
  readonly base?: unknown;
  readonly mine?: unknown;
  readonly theirs?: unknown;
}

/** What a person chose for a field on which both sides disagree. */
export type FieldChoice = 'mine' | 'theirs' | { readonly value: unknown };

export interface Merge<K extends Kind> {
  /** Every field that one side alone changed; where both did, what was chosen. */
  readonly body: Bodies[K];
  readonly conflicts: readonly FieldConflict[];
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/**
 * Merges two bodies made from one base (workflow.md, Rebase): per field, texts per locale, a duration without its note as a whole.
 * @param choices by pointer; a conflict without one keeps mine
 */
export function mergeBodies<K extends Kind>(
  bodies: Readonly<Record<'base' | 'mine' | 'theirs', Bodies[K]>>,
  choices: ReadonlyMap<string, FieldChoice> = new Map(),
): Merge<K> {
  const conflicts: FieldConflict[] = [];
  const merged = mergeValue(bodies, [], (at, { base, mine, theirs }) => {
    conflicts.push({
      at,
      ...(base === undefined ? {} : { base }),
      ...(mine === undefined ? {} : { mine }),
      ...(theirs === undefined ? {} : { theirs }),
    });
    const choice = choices.get(at) ?? 'mine';
    if (typeof choice === 'object') return choice.value;
    return choice === 'theirs' ? theirs : mine;
  });
  return { body: merged as Bodies[K], conflicts };
}

type Disagree = (at: string, sides: Sides) => unknown;
type Steps = readonly string[];

function mergeValue(sides: Sides, steps: Steps, disagree: Disagree): unknown {
  const { base, mine, theirs } = sides;
  if (sameValue(mine, theirs) || sameValue(base, theirs)) return mine;
  if (sameValue(base, mine)) return theirs;
  if (isList(mine) && isList(theirs)) return mergeLists(sides, steps, disagree);
  if (!isGroup(mine) || !isGroup(theirs)) return disagree(pointerTo(...steps), sides);
  return steps.length === 1 && steps[0] === 'duration'
    ? mergeDurations(base, mine, theirs, disagree)
    : mergeGroups({ base, mine, theirs }, steps, disagree);
}

type Group = Readonly<Record<string, unknown>>;

function mergeGroups({ base, mine, theirs }: Sides, steps: Steps, disagree: Disagree): Group {
  const groups = { base: asGroup(base), mine: asGroup(mine), theirs: asGroup(theirs) };
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(groups.theirs), ...Object.keys(groups.mine)])) {
    const sides = { base: groups.base[key], mine: groups.mine[key], theirs: groups.theirs[key] };
    const value = mergeValue(sides, [...steps, key], disagree);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Amount, kind and qualifier make sense together alone; the note is a text of its own. */
function mergeDurations(base: unknown, mine: Group, theirs: Group, disagree: Disagree): unknown {
  const [was, my, their] = [asGroup(base), mine, theirs].map(({ note, ...facts }) => ({
    note,
    facts,
  }));
  const facts = { base: was?.facts, mine: my?.facts, theirs: their?.facts };
  const note = mergeValue(
    { base: was?.note, mine: my?.note, theirs: their?.note },
    ['duration', 'note'],
    disagree,
  );
  const isOneSided = sameValue(facts.base, facts.theirs) || sameValue(facts.mine, facts.theirs);
  const chosen = isOneSided
    ? facts.mine
    : sameValue(facts.base, facts.mine)
      ? facts.theirs
      : disagree(pointerTo('duration'), facts);
  return { ...asGroup(chosen), ...(note === undefined ? {} : { note }) };
}

type Identified = readonly { readonly id: string }[];

function mergeLists({ base, mine, theirs }: Sides, steps: Steps, disagree: Disagree): unknown {
  const lists = { base: isList(base) ? base : [], mine, theirs };
  const merged = mergeGroups(
    { base: byId(lists.base), mine: byId(mine as Identified), theirs: byId(theirs as Identified) },
    steps,
    disagree,
  );
  return Object.values(merged);
}

const byId = (list: Identified): Group => Object.fromEntries(list.map((item) => [item.id, item]));

const isList = (value: unknown): value is Identified =>
  Array.isArray(value) && value.length > 0 && value.every((item) => isGroup(item) && 'id' in item);

/** An object whose members are fields of their own; the words of one locale are a field, not a group. */
const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !('text' in value && 'state' in value && typeof value.text === 'string');

const asGroup = (value: unknown): Group => (isGroup(value) ? value : {});

/** Whether two JSON values say the same; the order of members says nothing. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Group, b as Group];
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => key in right && sameValue(left[key], right[key]))
  );
}
