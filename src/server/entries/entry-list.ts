import { Type, type Static } from 'typebox';
import type { Actor, Change } from '../../registry/index.ts';
import { noChange, type ChosenChanges } from '../changes/chosen-change.ts';
import type { Overlay, Overlays } from '../changes/overlays.ts';
import { keyOf } from '../documents/document-repository.ts';
import { closed, listOf } from '../http/described.ts';
import type { Repositories } from '../repositories.ts';
import { composeRows, sourceLocaleOf } from './compose-rows.ts';
import { needsAttention, passes, type EntryQuery } from './entry-query.ts';
import { EntryRow, type IndexedRow } from './entry-row.ts';
import { sortRows } from './sort-rows.ts';

const count = Type.Integer({ minimum: 0 });
const EntryCounts = Type.Object(
  {
    all: count,
    needsAttention: count,
    mine: count,
    missing: Type.Record(Type.String(), count, { description: 'Per published locale.' }),
  },
  { ...closed, title: 'EntryCounts' },
);

export const EntryPage = Type.Object(
  {
    items: listOf(EntryRow),
    total: Type.Integer({ minimum: 0, description: 'Rows that pass the filters.' }),
    unfiltered: Type.Integer({
      minimum: 0,
      description: 'Rows without any filter; entries that earlier releases retired do not count.',
    }),
    page: count,
    size: count,
    counts: EntryCounts,
  },
  { ...closed, title: 'Entries' },
);
export type EntryPage = Static<typeof EntryPage>;

interface Parts {
  readonly overlays: Overlays;
  readonly chosen: ChosenChanges;
  readonly now: () => string;
}

type Touch = Pick<Change, 'id' | 'title' | 'state'> & { readonly updatedAt?: string };

/** The list of entries. Rows are composed once per content and day; a request only filters, sorts and cuts. */
export class EntryList {
  readonly #parts: Parts;
  /** Composed rows live as long as the catalogue they were made of. */
  readonly #composed = new WeakMap<object, { day: string; rows: readonly IndexedRow[] }>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async page(ports: Repositories, actor: Actor, query: EntryQuery): Promise<EntryPage> {
    const chosen = await this.#parts.chosen.of(ports, actor, query.change);
    const overlay = await this.#parts.overlays.of(ports, chosen?.change ?? noChange);
    const touches = await ports.changes.openTouches();
    const own = new Set(chosen?.change.edits.map(keyOf));
    const rows = this.#rows(overlay, own).map((indexed) => {
      const key = keyOf({ kind: 'entry', id: indexed.row.id });
      return own.has(key) && chosen
        ? touchedBy(indexed, chosen.change, true)
        : touchedBy(indexed, touches.get(key), false);
    });
    const source = sourceLocaleOf(overlay.judged.catalogue.settings.get('main'));
    const found = sortRows(
      rows.filter((indexed) => passes(indexed, query)),
      query.sort ?? 'names',
      source,
    );
    const page = query.page ?? 1;
    const size = query.size ?? 100;
    const present = rows.filter(({ isPast }) => !isPast).map(({ row }) => row);
    return {
      items: found.slice((page - 1) * size, page * size).map(({ row }) => row),
      total: found.length,
      unfiltered: present.length,
      page,
      size,
      counts: countRows(present),
    };
  }

  #rows({ live, judged }: Overlay, edited: ReadonlySet<string>): readonly IndexedRow[] {
    const now = this.#parts.now();
    const day = now.slice(0, 'YYYY-MM-DD'.length);
    const known = this.#composed.get(judged);
    if (known?.day === day) return known.rows;
    const rows = composeRows({ live, judged, edited }, now);
    this.#composed.set(judged, { day, rows });
    return rows;
  }
}

function touchedBy(indexed: IndexedRow, touch: Touch | undefined, mine: boolean): IndexedRow {
  if (!touch) return indexed;
  const { id, title, state, updatedAt } = touch;
  const row: EntryRow = {
    ...indexed.row,
    state: indexed.row.state === 'live' ? 'changed' : indexed.row.state,
    change: { id, title, state, mine },
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
  return { ...indexed, row };
}

function countRows(rows: readonly EntryRow[]): EntryPage['counts'] {
  const missing: Record<string, number> = {};
  for (const { texts } of rows) {
    for (const [locale, state] of Object.entries(texts)) {
      missing[locale] = (missing[locale] ?? 0) + (state === 'missing' ? 1 : 0);
    }
  }
  return {
    all: rows.length,
    needsAttention: rows.filter(needsAttention).length,
    mine: rows.filter(({ change }) => change?.mine === true).length,
    missing,
  };
}
