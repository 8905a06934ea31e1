import { contentOf, type Content, type Document, type Edit } from '../../registry/index.ts';
import { keyOf } from '../documents/document-repository.ts';
import type { JudgedCatalogue } from '../documents/judged-catalogue.ts';
import type { LiveCatalogue, LiveSnapshot } from '../documents/live-catalogue.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Repositories } from '../repositories.ts';
import { differingEdits, withoutShared } from './differing-edits.ts';

/** What is live with a change's edits laid over it. */
export interface Overlay {
  readonly live: LiveSnapshot;
  /** `sha256-<base64>` of the change's content; written when it is first asked for. */
  readonly contentHash: string;
  readonly judged: JudgedCatalogue;
}

type Ports = Pick<Repositories, 'changes' | 'documents' | 'releases'>;

/** An overlay kept, by the very edits it was made of. */
interface Laid {
  readonly live: LiveSnapshot;
  readonly edits: readonly Edit[];
  readonly judged: JudgedCatalogue;
}

const KEPT = 16;

/**
 * Lays changes over the live catalogue and remembers the newest results. The key is the list of edits itself, a value:
 * a version that was undone and comes again has another. A list that is new is laid over the closest one known,
 * so that a saved edit costs the same in a change of five edits and of five thousand.
 */
export class Overlays {
  readonly #live: LiveCatalogue;
  /** The one used last stands last. */
  #kept: readonly Laid[] = [];

  constructor(live: LiveCatalogue) {
    this.#live = live;
  }

  live(ports: Ports): Promise<LiveSnapshot> {
    return this.#live.of(ports);
  }

  async of(ports: Ports, change: Content): Promise<Overlay> {
    const live = await this.#live.of(ports);
    const judged = change.edits.length === 0 ? live.judged : this.#judged(live, change.edits);
    return {
      live,
      judged,
      get contentHash() {
        return contentHashOf(change);
      },
    };
  }

  #judged(live: LiveSnapshot, edits: readonly Edit[]): JudgedCatalogue {
    const usable = this.#kept.filter((one) => one.live === live);
    const known = usable.find((one) => one.edits === edits);
    const laid = known ?? { live, edits, judged: lay(live, edits, usable) };
    this.#kept = [...usable.filter((one) => one !== known), laid].slice(-KEPT);
    return laid.judged;
  }
}

/** Over the overlay that it shares most with; what is live, without any edit, is always one of them. */
function lay(live: LiveSnapshot, edits: readonly Edit[], known: readonly Laid[]): JudgedCatalogue {
  const distance = (one: Laid): number => withoutShared(one.edits, edits).flat().length;
  let closest: Laid = { live, edits: [], judged: live.judged };
  for (const one of known) if (distance(one) < distance(closest)) closest = one;
  const steps = stepsFrom(closest, edits);
  return steps.length === 0 ? closest.judged : closest.judged.with(steps);
}

/** What leads from one list of edits to another; a dropped edit gives its document back as it is live. */
function stepsFrom({ edits: before, live }: Laid, after: readonly Edit[]): readonly Edit[] {
  const { removed, added } = differingEdits(before, after);
  const stays = new Set(added.map(keyOf));
  return [
    ...removed.filter((edit) => !stays.has(keyOf(edit))).map((edit) => asLive(edit, live)),
    ...added,
  ];
}

function asLive({ kind, id }: Pick<Document, 'kind' | 'id'>, { documents }: LiveSnapshot): Edit {
  const stored = documents.get(keyOf({ kind, id }));
  return stored?.live === true
    ? { kind, id, op: 'update', baseVersion: stored.version, body: stored.body }
    : { kind, id, op: 'delete', baseVersion: 0 };
}

/** The same edits with the same content beside them have the same hash for ever. */
const hashes = new WeakMap<readonly Edit[], { readonly beside: string; readonly hash: string }>();

export function contentHashOf(change: Content): string {
  // The revision alone would not do: a transaction that is undone leaves its revision to another content.
  const beside = contentOf({ ...change, edits: [] });
  const known = hashes.get(change.edits);
  if (known?.beside === beside) return known.hash;
  const hash = digestOf(contentOf(change));
  hashes.set(change.edits, { beside, hash });
  return hash;
}
