import { catalogueOf } from '../catalogue/catalogue.ts';
import type { Role, Standing } from './actor.ts';
import type { Change, Edit } from './change.ts';
import { anEdit, hashOf } from './change.fixture.ts';
import type { Context } from './context.ts';

/** What really happened, kept apart from what the change says of itself. */
export interface Truth {
  readonly editors: readonly string[];
  /** Who approved exactly what is there now, having seen it. */
  readonly approvers: readonly string[];
  readonly refusers: readonly string[];
  /** Who returns the one document as it is there now. */
  readonly returners: readonly string[];
}
/** Where the clock stands to the one time that a change can be given. */
type Clock = keyof typeof instants;
const instants = {
  before: '2026-12-01T07:00:00Z',
  due: '2026-12-01T08:00:00Z',
  missed: '2026-12-01T08:16:00Z',
} as const;
export const publishAt = { at: instants.due, zone: 'UTC', wall: '2026-12-01T08:00' };

export interface World {
  readonly change: Change;
  readonly live: number;
  readonly standings: Readonly<Record<string, Standing>>;
  readonly clock: Clock;
  readonly openThreads: number;
  readonly truth: Truth;
}
export interface Bounds {
  readonly approvalsNeeded: number;
  readonly revisions: number;
  readonly externalReleases: number;
  /** Changes can be given a time, and time passes. */
  readonly hasTimes?: boolean;
  /** Threads open and close, and stand against approval while they are open. */
  readonly hasThreads?: boolean;
  /** Reviewers return the document, or think better of it. */
  readonly hasMarks?: boolean;
}

const all: readonly Role[] = ['administrator', 'reviewer', 'integrator'];
/** Each person's possible standings; the first is where they start. */
type Standings = Readonly<Record<string, readonly Standing[]>>;
const possible: Standings = {
  ada: [standing(true, ['administrator']), standing(false, ['administrator'])],
  rita: [standing(true, ['reviewer']), standing(true, []), standing(false, ['reviewer'])],
  omar: [standing(true, all), standing(true, ['administrator']), standing(false, all)],
};

/** Who stands how beside times: enough that an approval can fall while a change waits. */
const few: Standings = {
  ada: possible['ada']!.slice(0, 1),
  rita: possible['rita']!.slice(0, 2),
  omar: possible['omar']!.slice(0, 1),
};

export const possibleIn = ({ hasTimes = false }: Bounds): Standings => (hasTimes ? few : possible);

function standing(active: boolean, roles: readonly Role[]): Standing {
  return { active, roles };
}

const start: World = {
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
  clock: 'before',
  openThreads: 0,
  truth: { editors: ['ada'], approvers: [], refusers: [], returners: [] },
};

/** What waits for its time has something to publish from the first: that saves a revision. */
export const startOf = ({ hasTimes = false }: Bounds): World =>
  hasTimes ? { ...start, change: { ...start.change, edits: [anEdit('A')] } } : start;

export const isTerminal = ({ state }: Change): boolean =>
  ['published', 'rejected', 'withdrawn'].includes(state);

const hashes = new Map<string, string>();
function quickHash(change: Change): string {
  const key = `${change.revision} ${change.publishAt?.at} ${JSON.stringify(change.edits)}`;
  const found = hashes.get(key) ?? hashOf(change);
  hashes.set(key, found);
  return found;
}

const live = catalogueOf([{ kind: 'location', id: 'front-office', body: { order: 10 } }]);

export function contextOf(world: World, { approvalsNeeded, hasThreads = false }: Bounds): Context {
  return {
    now: instants[world.clock],
    contentHash: quickHash(world.change),
    liveRelease: 1,
    live,
    liveVersion: () => world.live,
    approvalsNeeded,
    standing: (person) => world.standings[person],
    findings: [],
    openThreads: world.openThreads,
    threadsBlock: hasThreads,
  };
}

export function keyOf(world: World): string {
  const { change, live: version, standings, truth } = world;
  return JSON.stringify([
    change.state,
    change.revision,
    change.edits.map(({ baseVersion, ...edit }: Edit) => [baseVersion, edit]),
    [...change.contributors].sort(),
    change.decisions.map((one) => [one.person, one.verdict, one.revision, one.contentHash]).sort(),
    [version, world.clock, world.openThreads, change.publishAt?.at],
    Object.values(standings),
    [truth.editors, truth.approvers, truth.refusers, truth.returners].map((list) =>
      [...list].sort(),
    ),
  ]);
}
