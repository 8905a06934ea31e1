import type { Action, Actor, Edit, EntryBody, Role } from '../../registry/index.ts';
import { createCatalogue, type CatalogueParts } from '../catalogue-parts.ts';
import { Refused } from '../http/problem-reply.ts';
import type { Parts } from '../parts.ts';
import { publish, type Published } from '../publishing/publish.ts';
import { publishSample } from '../publishing/publish-sample.ts';
import { instantOf } from '../clock.ts';
import type { Storage } from '../repositories.ts';
import { anEmptyStorage } from '../storage/storage.fixture.ts';
import type { StoredChange } from './change-repository.ts';
import type { EditTarget, SavedEdit } from './edit-service.ts';
import { changeEtag, editEtag } from './etags.ts';
import type { Rule } from './change-service.ts';

type User = Extract<Actor, { kind: 'user' }>;

const user = (id: string, ...roles: Role[]): User => ({ kind: 'user', id, roles });
export const ann = user('ann', 'administrator');
export const bob = user('bob', 'administrator');
export const rex = user('rex', 'reviewer');
export const rae = user('rae', 'reviewer');
const everybody = [ann, bob, rex, rae];

/** The whole catalogue side on real storage, with four people; the clock moves one second at each look. */
export interface Desk extends CatalogueParts {
  readonly parts: Parts;
  create: (title?: string, by?: Actor) => Promise<StoredChange>;
  save: (
    change: string,
    edit: Edit,
    by?: Actor,
    target?: Partial<EditTarget>,
  ) => Promise<SavedEdit>;
  /** Moves with the ETag that is right now. */
  move: (change: string, action: Action, rule: Rule, by: Actor) => Promise<StoredChange>;
  publish: (change: string, by?: Actor) => Promise<Published>;
  setRoles: (id: string, roles: readonly Role[], active?: boolean) => Promise<void>;
  close: () => Promise<void>;
}

export async function aDesk({
  sample = true,
  clock,
  storage: given,
}: {
  readonly sample?: boolean;
  readonly clock?: () => Date;
  /** Empty; in memory when none is given. */
  readonly storage?: Storage;
} = {}): Promise<Desk> {
  const storage = given ?? (await anEmptyStorage());
  let time = Date.parse('2026-11-25T10:00:00Z');
  const parts: Parts = {
    storage,
    clock: clock ?? (() => new Date((time += 1000))),
    ids: () => crypto.randomUUID(),
    publicUrl: () => 'http://localhost:4300',
    secure: false,
    cookieSecret: 'x'.repeat(32),
    trustedProxies: [],
    builtFiles: '/nowhere',
  };
  const catalogue = createCatalogue(parts);
  for (const { id, roles } of everybody) await addPerson(parts, id, roles);
  if (sample) await publishSample(storage, instantOf(parts.clock()));
  return { ...catalogue, parts, ...verbs(catalogue) };
}

const addPerson = ({ storage }: Parts, id: string, roles: readonly Role[]): Promise<void> =>
  storage.transact(({ people }) =>
    people.add(
      {
        id,
        name: id.toUpperCase(),
        email: `${id}@example.org`,
        roles,
        active: true,
        createdAt: '2026-11-25T09:00:00Z',
      },
      'none',
    ),
  );

function verbs(catalogue: CatalogueParts): Omit<Desk, keyof CatalogueParts | 'parts'> {
  const { storage, changes, edits } = catalogue;
  return {
    create: (title = 'A change', by = ann) =>
      storage.transact((ports) => changes.create(ports, by, { title })),
    save: (change, edit, by = ann, target = {}) =>
      storage.transact(async (ports) => {
        const there = (await ports.changes.find(change))?.change.edits.find(
          ({ kind, id }) => kind === edit.kind && id === edit.id,
        );
        const { kind, id } = edit;
        const ifMatch = there ? { ifMatch: editEtag(there) } : {};
        const whole = { change, kind, id, dropApprovals: false, ...ifMatch, ...target };
        return edits.save(ports, by, whole, edit);
      }),
    move: (id, action, rule, by) =>
      storage.transact(async (ports) => {
        const { stored } = await changes.load(ports, id);
        const isSeen = (etag: string) => etag === changeEtag(stored);
        return changes.move(ports, by, { id, isSeen, action }, rule);
      }),
    publish: (id, by = ann) =>
      storage.transact((ports) => publish(ports, by, changes, { id, isSeen: () => true })),
    setRoles: (id, roles, active = true) =>
      storage.transact(async ({ people }) => {
        const person = await people.find(id);
        if (person) await people.replace({ ...person, roles, active });
      }),
    close: () => storage.close(),
  };
}

/** Approves or refuses exactly what is there now. */
export const seen =
  (
    rule: (
      ...args: [...Parameters<Rule>, { revision: number; contentHash: string; comment: string }]
    ) => ReturnType<Rule>,
    comment = 'This is fine with me.',
  ): Rule =>
  (change, actor, context) =>
    rule(change, actor, context, {
      revision: change.revision,
      contentHash: context.contentHash,
      comment,
    });

const text = (en: string, fr: string) => ({
  en: { text: en, state: 'reviewed' as const },
  fr: { text: fr, state: 'draft' as const },
});

/** A new entry that may be published beside the sample. */
export const anEntryEdit = (id = 'theme', pattern = 'theme_choice'): Edit => ({
  kind: 'entry',
  id,
  op: 'create',
  baseVersion: 0,
  body: anEntryBody(pattern),
});

export const anEntryBody = (pattern: string): EntryBody => ({
  names: [{ pattern, match: 'exact' }],
  storage: 'cookie',
  provider: 'opendatasoft',
  category: 'internal',
  party: 'first',
  function: text('Appearance', 'Apparence'),
  purpose: text('Keeps the colours you chose.', 'Garde les couleurs choisies.'),
  locations: ['front-office'],
  duration: { kind: 'persistent', seconds: 2_592_000, qualifier: 'exactly', refreshed: false },
  domains: ['data.example.org'],
  path: '/',
  attributes: { secure: true, httpOnly: false, sameSite: 'Lax' },
  recipients: [],
  transfers: [],
  saleOrShare: false,
});

/** The problem codes that a refusal carries; `accepted` when there was none. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'accepted';
  } catch (error) {
    if (error instanceof Refused) return error.problems[0].code;
    throw error;
  }
}
