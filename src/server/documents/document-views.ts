import type { Change, Document, EntryBody, Finding, Kind } from '../../registry/index.ts';
import type { CatalogueParts } from '../catalogue-parts.ts';
import type { People } from '../changes/change-context.ts';
import type { StoredChange } from '../changes/change-repository.ts';
import { noChange } from '../changes/chosen-change.ts';
import { editView } from '../changes/edit-service.ts';
import type { Overlay } from '../changes/overlays.ts';
import type { Repositories } from '../repositories.ts';
import { keyOf, liveVersionOf, type StoredDocument } from './document-repository.ts';

type Touch = Pick<Change, 'id' | 'title' | 'state'>;

/** A document as lists of its kind show it. */
export interface DocumentRow extends Document {
  /** 0 = not live. */
  readonly liveVersion: number;
  readonly state: 'new' | 'live' | 'changed' | 'retired';
  readonly change?: Touch & { readonly mine: boolean };
  /** How many entries name it; of categories, providers and locations. */
  readonly entries?: number;
}

export interface DocumentView extends Pick<Document, 'kind' | 'id'> {
  readonly live?: {
    readonly body: Document['body'];
    readonly version: number;
    readonly release: number;
  };
  readonly edit?: ReturnType<typeof editView> & { readonly change: string };
  readonly alsoChangedIn: readonly (Touch & {
    readonly author: { readonly id: string; readonly name: string };
  })[];
  readonly findings: readonly Finding[];
  /** Ids of the entries that name it. */
  readonly usedBy?: readonly string[];
}

/** Every document of a kind, as the chosen change would leave it; those it deletes come as retired. */
export async function listDocuments(
  ports: Repositories,
  { overlays }: Pick<CatalogueParts, 'overlays'>,
  kind: Kind,
  chosen: StoredChange | undefined,
): Promise<readonly DocumentRow[]> {
  const { live, judged } = await overlays.of(ports, chosen?.change ?? noChange);
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
    const touch = mine ? chosen?.change : touches.get(key);
    const isGone = !judged.catalogue[kind].has(id);
    return [
      {
        kind,
        id,
        body,
        liveVersion: liveVersionOf(stored),
        state: stateOf(stored, isGone, touch !== undefined),
        ...(touch ? { change: { ...headOf(touch), mine } } : {}),
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
  kind: Kind,
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

const namesOf: Partial<Record<Kind, (entry: EntryBody) => readonly (string | undefined)[]>> = {
  category: ({ category }) => [category],
  provider: ({ provider, recipients = [] }) => [provider, ...recipients],
  location: ({ locations = [] }) => locations,
};
