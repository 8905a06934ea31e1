import { Type, type Static } from 'typebox';
import {
  changeStates,
  terminalStates,
  type Actor,
  type ChangeState,
} from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import { touch } from '../documents/document-schemas.ts';
import { closed, InstantText, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import { contextOf, worldOf, type World } from './change-context.ts';
import type { ChangeQuery, ChangeSummary } from './change-repository.ts';
import { isOver, standingOf } from './change-standing.ts';

export const changeTabs = ['needs-review', 'mine', 'open', 'closed'] as const;
export type ChangeTab = (typeof changeTabs)[number];

const Named = Type.Object(
  { id: Type.String(), name: Type.String() },
  { ...closed, title: 'Named' },
);
type Named = Static<typeof Named>;
const count = Type.Integer({ minimum: 0 });

export const ChangeRow = Type.Object(
  {
    ...touch,
    approved: Type.Boolean(),
    conflicted: Type.Boolean(),
    author: Named,
    contributors: listOf(Named),
    edits: count,
    revision: Type.Integer({ minimum: 1 }),
    approvals: count,
    approvalsNeeded: count,
    errors: Type.Integer({ minimum: 0, description: 'Findings that block it.' }),
    updatedAt: InstantText,
    release: Type.Optional(Type.Integer({ minimum: 1 })),
  },
  { ...closed, title: 'ChangeRow' },
);
export type ChangeRow = Static<typeof ChangeRow>;

export const ChangePage = Type.Object(
  { items: listOf(ChangeRow), total: count, page: count, size: count },
  { ...closed, title: 'Changes' },
);
export type ChangePage = Static<typeof ChangePage>;

const open = changeStates.filter((state) => !isOver(state));
const statesOf: Readonly<Record<ChangeTab, readonly ChangeState[]>> = {
  'needs-review': ['in-review'],
  mine: changeStates,
  open,
  closed: terminalStates,
};
const SIZE = 25;

type Needed = Pick<CatalogueParts, 'overlays' | 'now'>;

export async function listChanges(
  ports: Repositories,
  parts: Needed,
  actor: Actor,
  { tab, page }: { tab: ChangeTab; page: number },
): Promise<ChangePage> {
  const whose = actor.kind === 'user' ? whoseIn(tab, actor.id) : {};
  const found = await ports.changes.list({ states: statesOf[tab], page, size: SIZE, ...whose });
  const world = await worldOf(ports);
  const items: ChangeRow[] = [];
  for (const summary of found.items) items.push(await composeRow(ports, parts, world, summary));
  return { items, total: found.total, page, size: SIZE };
}

/** Nobody reviews what they wrote (workflow.md, four eyes). */
function whoseIn(tab: ChangeTab, person: string): Pick<ChangeQuery, 'contributor' | 'notBy'> {
  if (tab === 'mine') return { contributor: person };
  return tab === 'needs-review' ? { notBy: person } : {};
}

async function composeRow(
  ports: Repositories,
  parts: Needed,
  world: World,
  { change, edits, conflicted }: ChangeSummary,
): Promise<ChangeRow> {
  const { id, title, state, revision, updatedAt } = change;
  const named = (person: string): Named => ({
    id: person,
    name: world.people.get(person)?.name ?? '',
  });
  const over = isOver(state);
  return {
    id,
    title,
    state,
    conflicted: conflicted && !over,
    author: named(change.author),
    contributors: change.contributors.map(named),
    edits,
    revision,
    updatedAt,
    ...(change.release === undefined ? {} : { release: change.release }),
    ...(await derivedOf(ports, parts, world, id)),
  };
}

/** Approvals are bound to the content, so the content has to be read. */
async function derivedOf(ports: Repositories, parts: Needed, world: World, id: string) {
  const stored = await ports.changes.find(id);
  if (!stored) throw new Error(`${id} is in the list and nowhere else`);
  const overlay = await parts.overlays.of(ports, stored.change);
  const openThreads = await ports.threads.countOpen(id);
  const context = contextOf(overlay, { ...world, openThreads }, parts.now());
  const { approved, approvals, approvalsNeeded } = standingOf(stored.change, context);
  const errors = isOver(stored.change.state)
    ? 0
    : context.findings.filter(({ severity }) => severity === 'error').length;
  return { approved, approvals, approvalsNeeded, errors };
}
