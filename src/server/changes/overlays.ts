import { applyEdits, contentOf, type Content } from '../../registry/index.ts';
import { JudgedCatalogue } from '../documents/judged-catalogue.ts';
import type { LiveCatalogue, LiveSnapshot } from '../documents/live-catalogue.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Repositories } from '../repositories.ts';

/** What is live with a change's edits laid over it. */
export interface Overlay {
  readonly live: LiveSnapshot;
  /** `sha256-<base64>` of the change's content. */
  readonly contentHash: string;
  readonly judged: JudgedCatalogue;
}

type Ports = Pick<Repositories, 'changes' | 'documents' | 'releases'>;

const KEPT = 16;

/**
 * Lays changes over the live catalogue and remembers the newest results. The key is the content, not the revision:
 * a revision that was rolled back comes again with other content.
 */
export class Overlays {
  readonly #live: LiveCatalogue;
  readonly #kept = new Map<string, JudgedCatalogue>();

  constructor(live: LiveCatalogue) {
    this.#live = live;
  }

  live(ports: Ports): Promise<LiveSnapshot> {
    return this.#live.of(ports);
  }

  async of(ports: Ports, change: Content): Promise<Overlay> {
    const live = await this.#live.of(ports);
    const contentHash = contentHashOf(change);
    return { live, contentHash, judged: this.#judged(live, change, contentHash) };
  }

  #judged(live: LiveSnapshot, change: Content, contentHash: string): JudgedCatalogue {
    if (change.edits.length === 0) return live.judged;
    const key = `${live.release?.digest ?? ''} ${contentHash}`;
    const judged =
      this.#kept.get(key) ?? new JudgedCatalogue(applyEdits(live.judged.catalogue, change.edits));
    this.#kept.delete(key);
    this.#kept.set(key, judged);
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= KEPT) break;
      this.#kept.delete(oldest);
    }
    return judged;
  }
}

/** Changes are values: the same object has the same hash for ever. */
const hashes = new WeakMap<Content, string>();

export function contentHashOf(change: Content): string {
  const known = hashes.get(change);
  if (known !== undefined) return known;
  const hash = digestOf(contentOf(change));
  hashes.set(change, hash);
  return hash;
}
