import { Type, type Static } from 'typebox';
import type { Change, Document, EntryBody, Kind as KindName } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { People } from '../changes/change-context.ts';
import type { StoredChange } from '../changes/change-repository.ts';
import { noChange } from '../changes/chosen-change.ts';
import { shownEdits } from '../changes/shown-edits.ts';
import { editMembers } from '../changes/edit-schemas.ts';
import { editView } from '../changes/edit-service.ts';
import type { Overlay } from '../changes/overlays.ts';
import { closed, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import { keyOf, liveVersionOf, type StoredDocument } from './document-repository.ts';
import {
  ChangeIdText,
  DocumentBody,
  FindingView,
  Kind,
  OpenTouch,
  touch,
} from './document-schemas.ts';

type Touch = Pick<Change, 'id' | 'title' | 'state'>;

/** A document as lists of its kind show it. */
export const DocumentRow = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    body: DocumentBody,
    liveVersion: Type.Integer({ minimum: 0, description: '0 = not live.' }),
    state: Type.Enum(['new', 'live', 'changed', 'retired']),
    change: Type.Optional(OpenTouch),
    entries: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'How many entries name it; of categories, providers and locations.',
      }),
    ),
  },
  { ...closed, title: 'DocumentRow' },
);
export type DocumentRow = Static<typeof DocumentRow>;

const LiveDocument = Type.Object(
  {
    body: DocumentBody,
    version: Type.Integer({ minimum: 1 }),
    release: Type.Integer({ minimum: 1, description: 'Live since this release.' }),
  },
  { ...closed, title: 'LiveDocument' },
);
const OwnEdit = Type.Object(
  { ...editMembers, change: ChangeIdText },
  { ...closed, title: 'OwnEdit' },
);
const Author = Type.Object(
  { id: Type.String(), name: Type.String() },
  { ...closed, title: 'Author' },
);
const OthersTouch = Type.Object({ ...touch, author: Author }, { ...closed, title: 'OthersTouch' });

export const DocumentView = Type.Object(
  {
    kind: Kind,
    id: Type.String(),
    live: Type.Optional(LiveDocument),
    edit: Type.Optional(OwnEdit),
    alsoChangedIn: listOf(OthersTouch),
    findings: listOf(FindingView),
    usedBy: Type.Optional(
      listOf(Type.String(), { description: 'Ids of the entries that name it.' }),
    ),
  },
  { ...closed, title: 'DocumentView' },
);
export type DocumentView = Static<typeof DocumentView>;

/** Every document of a kind, as the chosen change would leave it; those it deletes come as retired. */
export async function listDocuments(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  kind: KindName,
  chosen: StoredChange | undefined,
): Promise<readonly DocumentRow[]> {
  const edits = chosen ? await shownEdits(ports, await overlays.live(ports), chosen.change) : [];
  const { live, judged } = await overlays.of(ports, { ...noChange, edits });
  const touches = await ports.changes.openTouches();
  const users = usersByDocument(judged.catalogue.entry, kind);
  const own = new Set(chosen?.change.edits.map(keyOf));
  const before = [...live.documents.values()].filter((one) => one.kind === kind && one.live);
  const ids = [...new Set([...judged.catalogue[kind].keys(), ...before.map(({ id }) => id)])];
  return ids.toSorted().flatMap((id): DocumentRow[] => {
    const key = keyOf({ kind, id });
    const stored = live.documents.get(key);
    const body = judged.catalogue[kind].get(id) ?? stored?.body;
    if (!body) return [];
    const mine = own.has(key);
    const open = mine ? chosen?.change : touches.get(key);
    const isGone = !judged.catalogue[kind].has(id);
    return [
      {
        kind,
        id,
        body,
        liveVersion: liveVersionOf(stored),
        state: stateOf(stored, isGone, open !== undefined),
        ...(open ? { change: { ...headOf(open), mine } } : {}),
        ...(users ? { entries: users.get(id)?.length ?? 0 } : {}),
      },
    ];
  });
}

function stateOf(
  stored: StoredDocument | undefined,
  isGone: boolean,
  isTouched: boolean,
): DocumentRow['state'] {
  if (isGone) return 'retired';
  if (stored?.live !== true) return 'new';
  return isTouched ? 'changed' : 'live';
}

const headOf = ({ id, title, state }: Touch): Touch => ({ id, title, state });

/** @returns undefined when neither what is live nor the chosen change holds it */
export async function viewDocument(
  ports: Repositories,
  { overlays, now }: Pick<CatalogueParts, 'overlays' | 'now'>,
  { kind, id }: Pick<Document, 'kind' | 'id'>,
  chosen: StoredChange | undefined,
  people: People,
): Promise<DocumentView | undefined> {
  const overlay = await overlays.of(ports, chosen?.change ?? noChange);
  const key = keyOf({ kind, id });
  const stored = overlay.live.documents.get(key);
  const edit = chosen?.change.edits.find((one) => keyOf(one) === key);
  const others = (await ports.changes.touching({ kind, id })).filter(
    ({ change }) => change.id !== chosen?.change.id,
  );
  if (!edit && !stored && others.length === 0) return undefined;
  return {
    kind,
    id,
    ...(stored?.live === true
      ? { live: { body: stored.body, version: stored.version, release: stored.release } }
      : {}),
    ...(edit && chosen ? { edit: { ...editView(edit), change: chosen.change.id } } : {}),
    alsoChangedIn: others.map(({ change }) => ({
      ...headOf(change),
      author: { id: change.author, name: people.get(change.author)?.name ?? '' },
    })),
    findings: overlay.judged.findingsOf(key, now()),
    ...usersOf(overlay, { kind, id }),
  };
}

function usersOf(
  { judged }: Overlay,
  { kind, id }: Pick<Document, 'kind' | 'id'>,
): Pick<DocumentView, 'usedBy'> {
  const users = usersByDocument(judged.catalogue.entry, kind);
  return users ? { usedBy: users.get(id) ?? [] } : {};
}

/** Id of a document → ids of the entries that name it; undefined for kinds that no entry names. */
function usersByDocument(
  entries: Overlay['judged']['catalogue']['entry'],
  kind: KindName,
): ReadonlyMap<string, readonly string[]> | undefined {
  const namedBy = namesOf[kind];
  if (!namedBy) return undefined;
  const users = new Map<string, string[]>();
  for (const [entry, body] of entries) {
    for (const id of new Set(namedBy(body))) {
      if (id === undefined) continue;
      const known = users.get(id);
      if (known) known.push(entry);
      else users.set(id, [entry]);
    }
  }
  return users;
}

const namesOf: Partial<Record<KindName, (entry: EntryBody) => readonly (string | undefined)[]>> = {
  category: ({ category }) => [category],
  provider: ({ provider, recipients = [] }) => [provider, ...recipients],
  location: ({ locations = [] }) => locations,
};
