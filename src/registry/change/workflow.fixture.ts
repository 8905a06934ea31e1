import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor, Role, Standing } from './actor.ts';
import { approvalsOf } from './approvals.ts';
import type { Change, Edit } from './change.ts';
import { anEdit, hashOf } from './change.fixture.ts';
import type { Verdict } from './checks.ts';
import type { Context } from './context.ts';
import { approve, reject, requestChanges } from './decide.ts';
import { dropEdit } from './drop-edit.ts';
import { publishChange } from './publish-change.ts';
import { saveEdit } from './save-edit.ts';
import { submit } from './submit.ts';
import { takeBack } from './take-back.ts';
import { withdraw } from './withdraw.ts';

/** The rules under exploration; a mutant replaces one of them. */
export const machine = {
  approve,
  dropEdit,
  publishChange,
  reject,
  requestChanges,
  saveEdit,
  submit,
  takeBack,
  withdraw,
};
export type Machine = typeof machine;
type Outcome = Result<Change, readonly Problem[]>;

/** What really happened, kept apart from what the change says of itself. */
interface Truth {
  readonly editors: readonly string[];
  /** Who approved exactly what is there now, having seen it. */
  readonly approvers: readonly string[];
  readonly refusers: readonly string[];
}
export interface World {
  readonly change: Change;
  readonly live: number;
  readonly standings: Readonly<Record<string, Standing>>;
  readonly truth: Truth;
}
export interface Bounds {
  readonly approvalsNeeded: number;
  readonly revisions: number;
  readonly externalReleases: number;
}

const all: readonly Role[] = ['administrator', 'reviewer', 'integrator'];
/** Each person's possible standings; the first is where they start. */
const possible: Readonly<Record<string, readonly Standing[]>> = {
  ada: [standing(true, ['administrator']), standing(false, ['administrator'])],
  rita: [standing(true, ['reviewer']), standing(true, []), standing(false, ['reviewer'])],
  omar: [standing(true, all), standing(true, ['administrator']), standing(false, all)],
};

function standing(active: boolean, roles: readonly Role[]): Standing {
  return { active, roles };
}

export const start: World = {
  change: {
    id: 'C-1',
    title: 'One change',
    description: '',
    author: 'ada',
    contributors: ['ada'],
    revision: 1,
    baseRelease: 1,
    edits: [],
    decisions: [],
    acknowledgements: [],
    state: 'draft',
    createdAt: '',
    updatedAt: '',
  },
  live: 1,
  standings: Object.fromEntries(Object.entries(possible).map(([id, [first]]) => [id, first!])),
  truth: { editors: ['ada'], approvers: [], refusers: [] },
};

export const isTerminal = ({ state }: Change): boolean =>
  ['published', 'rejected', 'withdrawn'].includes(state);

const hashes = new Map<string, string>();
function quickHash(change: Change): string {
  const key = `${change.revision} ${JSON.stringify(change.edits)}`;
  const found = hashes.get(key) ?? hashOf(change);
  hashes.set(key, found);
  return found;
}

const live = catalogueOf([{ kind: 'location', id: 'front-office', body: { order: 10 } }]);

export function contextOf(world: World, { approvalsNeeded }: Bounds): Context {
  return {
    now: '',
    contentHash: quickHash(world.change),
    liveRelease: 1,
    live,
    liveVersion: () => world.live,
    approvalsNeeded,
    standing: (person) => world.standings[person],
    findings: [],
    openThreads: 0,
    threadsBlock: false,
  };
}

/** One thing that somebody does, or that happens. */
export interface Step {
  readonly name: string;
  readonly next: World;
}

/** Everything that can come next, by anybody. */
export function stepsFrom(world: World, rules: Machine, bounds: Bounds): readonly Step[] {
  const people = Object.entries(world.standings).filter(([, { active }]) => active);
  const acts = people.flatMap(([id, { roles }]) =>
    actsOf(world, { kind: 'user', id, roles }, id, rules, bounds),
  );
  return [...acts, ...happenings(world, bounds)];
}

function actsOf(
  world: World,
  actor: Actor,
  who: string,
  rules: Machine,
  bounds: Bounds,
): readonly Step[] {
  const { change, truth } = world;
  const context = contextOf(world, bounds);
  const now: Verdict = verdictOn(change, context.contentHash);
  const old: Verdict = verdictOn({ ...change, revision: change.revision - 1 }, 'sha256-old');
  const edited: Truth = { editors: add(truth.editors, who), approvers: [], refusers: [] };
  const approved = { approvers: add(truth.approvers, who), refusers: less(truth.refusers, who) };
  const refused = { approvers: less(truth.approvers, who), refusers: add(truth.refusers, who) };
  const mayGrow = change.revision < bounds.revisions;
  const step = (name: string, outcome: Outcome, after: Partial<Truth> = {}): readonly Step[] => {
    if (!outcome.ok || outcome.value === change) return [];
    const next = { ...world, change: tidy(outcome.value), truth: { ...truth, ...after } };
    return [{ name: `${who} ${name}`, next }];
  };
  return [
    ...(mayGrow
      ? ['A', 'B'].flatMap((words) => {
          const edit = anEdit(words, change.edits[0]?.baseVersion ?? world.live);
          return step('edits', rules.saveEdit(change, actor, context, edit), edited);
        })
      : []),
    ...(mayGrow ? step('edits', rules.dropEdit(change, actor, context, place), edited) : []),
    ...step('submits', rules.submit(change, actor, context)),
    ...step('takes back', rules.takeBack(change, actor, context)),
    ...step('approves', rules.approve(change, actor, context, now), approved),
    ...step('approves what was', rules.approve(change, actor, context, old)),
    ...step('requests changes', rules.requestChanges(change, actor, context, now), refused),
    ...step('rejects', rules.reject(change, actor, context, now), refused),
    ...step('withdraws', rules.withdraw(change, actor, context)),
    ...step('publishes', rules.publishChange(change, actor, context)),
  ];
}

const place = { kind: 'location', id: 'front-office' } as const;

const verdictOn = ({ revision }: Pick<Change, 'revision'>, contentHash: string): Verdict => ({
  revision,
  contentHash,
  comment: 'because of this',
});

/** Somebody else's release, and people who lose and regain what they may do. */
function happenings(world: World, { externalReleases }: Bounds): readonly Step[] {
  const releases: Step[] =
    world.live <= externalReleases
      ? [{ name: 'another release', next: { ...world, live: world.live + 1 } }]
      : [];
  const people = Object.entries(possible).flatMap(([id, standings]) =>
    standings
      .filter((one) => one !== world.standings[id])
      .map((one): Step => {
        const next = { ...world, standings: { ...world.standings, [id]: one } };
        return { name: `${id} changes standing`, next };
      }),
  );
  return [...releases, ...people];
}

/** A person's later decision on the same content replaces the earlier: the rest is only history. */
function tidy(change: Change): Change {
  const latest = new Map(
    change.decisions.map((one) => [`${one.person} ${one.revision} ${one.contentHash}`, one]),
  );
  const decisions = [...latest.values()].map((one) => ({ ...one, at: '' }));
  return { ...change, decisions, updatedAt: '' };
}

export const keyOf = ({ change, live: version, standings, truth }: World): string =>
  JSON.stringify([
    change.state,
    change.revision,
    change.edits.map(({ baseVersion, ...edit }: Edit) => [baseVersion, edit]),
    [...change.contributors].sort(),
    change.decisions.map((one) => [one.person, one.verdict, one.revision, one.contentHash]).sort(),
    version,
    Object.values(standings),
    [truth.editors, truth.approvers, truth.refusers].map((list) => [...list].sort()),
  ]);

const add = (list: readonly string[], who: string): readonly string[] => [
  ...new Set([...list, who]),
];
const less = (list: readonly string[], who: string): readonly string[] =>
  list.filter((one) => one !== who);

/** Which invariants of workflow.md this step breaks. */
export function broken(before: World, { name, next }: Step, bounds: Bounds): readonly string[] {
  const { change } = next;
  if (change === before.change) return [];
  const isRelease = change.state === 'published';
  const edits = name.endsWith('edits');
  const { contentHash, standing: standingOf } = contextOf(next, bounds);
  return [
    ...(isRelease && !isTrulyApproved(before, bounds) ? ['1: published without approval'] : []),
    ...(isRelease && change.edits.some((edit) => edit.baseVersion !== before.live)
      ? ['2: an update was lost']
      : []),
    ...(isTerminal(before.change) ? ['4: a finished change was altered'] : []),
    ...(edits && approvalsOf(change, contentHash, standingOf).length > 0
      ? ['5: an approval outlived an edit']
      : []),
  ];
}

function isTrulyApproved({ truth, standings }: World, { approvalsNeeded }: Bounds): boolean {
  const valid = truth.approvers.filter(
    (person) =>
      standings[person]?.active === true &&
      standings[person].roles.includes('reviewer') &&
      !truth.editors.includes(person),
  );
  return valid.length >= approvalsNeeded && truth.refusers.length === 0;
}
