import type { Problem } from '../problem.ts';
import type { Result } from '../result.ts';
import type { Actor } from './actor.ts';
import type { Change, Mark } from './change.ts';
import { anEdit } from './change.fixture.ts';
import type { Verdict } from './checks.ts';
import type { Machine } from './machine.fixture.ts';
import {
  contextOf,
  possibleIn,
  publishAt,
  type Bounds,
  type Truth,
  type World,
} from './world.fixture.ts';

type Outcome = Result<Change, readonly Problem[]>;

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
  return [...acts, ...happenings(world, bounds), ...schedule(world, rules, bounds)];
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
  const now: Verdict = {
    ...verdictOn(change, context.contentHash),
    marks: truth.returners.includes(who) ? [returned] : [],
  };
  const old: Verdict = verdictOn({ ...change, revision: change.revision - 1 }, 'sha256-old');
  const edited: Truth = {
    ...{ editors: add(truth.editors, who), approvers: [], refusers: [] },
    returners: [],
  };
  const approved = { approvers: add(truth.approvers, who), refusers: less(truth.refusers, who) };
  const refused = { approvers: less(truth.approvers, who), refusers: add(truth.refusers, who) };
  const withdrawn = { approvers: less(truth.approvers, who) };
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
    ...step('withdraws approval', rules.withdrawApproval(change, actor, context), withdrawn),
    ...step('claims', rules.claim(change, actor, context), {
      editors: add(truth.editors, who),
    }),
    ...(mayGrow ? step('rebases', rules.rebase(change, actor, context, bases, mine), edited) : []),
    ...(bounds.hasTimes === true && mayGrow
      ? [publishAt, undefined].flatMap((time) =>
          step('sets its time', rules.setPublishTime(change, actor, context, time), edited),
        )
      : []),
    ...step('unschedules', rules.unschedule(change, actor, context)),
    ...(bounds.hasMarks === true ? marks(world, who) : []),
  ];
}

/** A reviewer's own marks: they move nothing by themselves. */
function marks(world: World, who: string): readonly Step[] {
  const { change, truth, standings } = world;
  if (change.state !== 'in-review' || standings[who]?.roles.includes('reviewer') !== true)
    return [];
  const isReturned = truth.returners.includes(who);
  const returners = isReturned ? less(truth.returners, who) : add(truth.returners, who);
  const name = `${who} ${isReturned ? 'finds it fine' : 'returns it'}`;
  return [{ name, next: { ...world, truth: { ...truth, returners } } }];
}

const returned: Mark = {
  ...{ kind: 'location', id: 'front-office', mark: 'returned', revision: 1 },
  content: 'as-shown',
};

const place = { kind: 'location', id: 'front-office' } as const;
const bases = new Map([['location/front-office', { order: 10 }]]);
const mine = { 'location/front-office': { whole: 'mine' } } as const;

/** What nobody does: time passes, and what waits for it is tried. */
function schedule(world: World, rules: Machine, bounds: Bounds): readonly Step[] {
  if (bounds.hasTimes !== true) return [];
  const later = ({ before: 'due', due: 'missed', missed: undefined } as const)[world.clock];
  const fired = rules.fireSchedule(world.change, contextOf(world, bounds));
  return [
    ...(later ? [{ name: 'time passes', next: { ...world, clock: later } }] : []),
    ...(fired
      ? [{ name: 'the schedule fires', next: { ...world, change: tidy(fired.change) } }]
      : []),
  ];
}

const verdictOn = ({ revision }: Pick<Change, 'revision'>, contentHash: string): Verdict => ({
  revision,
  contentHash,
  comment: 'because of this',
});

/** Somebody else's release, and people who lose and regain what they may do. */
function happenings(world: World, bounds: Bounds): readonly Step[] {
  const { externalReleases, hasThreads = false } = bounds;
  const threads: Step[] = hasThreads
    ? [{ name: 'a thread turns', next: { ...world, openThreads: 1 - world.openThreads } }]
    : [];
  const releases: Step[] =
    world.live <= externalReleases
      ? [{ name: 'another release', next: { ...world, live: world.live + 1 } }]
      : [];
  const people = Object.entries(possibleIn(bounds)).flatMap(([id, standings]) =>
    standings
      .filter((one) => one !== world.standings[id])
      .map((one): Step => {
        const next = { ...world, standings: { ...world.standings, [id]: one } };
        return { name: `${id} changes standing`, next };
      }),
  );
  return [...releases, ...people, ...threads];
}

/** A person's later decision on the same content replaces the earlier: the rest is only history. */
function tidy(change: Change): Change {
  const latest = new Map(
    change.decisions.map((one) => [`${one.person} ${one.revision} ${one.contentHash}`, one]),
  );
  const decisions = [...latest.values()].map((one) => ({ ...one, at: '' }));
  const { scheduleFailure: _told, ...rest } = change;
  return { ...rest, decisions, updatedAt: '' };
}

const add = (list: readonly string[], who: string): readonly string[] => [
  ...new Set([...list, who]),
];
const less = (list: readonly string[], who: string): readonly string[] =>
  list.filter((one) => one !== who);
