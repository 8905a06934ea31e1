import { catalogueOf, type Acknowledgement } from '../../registry/index.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories } from '../repositories.ts';
import { keyOf, type StoredDocument } from './document-repository.ts';
import { JudgedCatalogue } from './judged-catalogue.ts';

/** What is live, as one release left it. */
export interface LiveSnapshot {
  /** undefined before release 1. */
  readonly release: Release | undefined;
  /** Retired documents too, by `kind/id`. */
  readonly documents: ReadonlyMap<string, StoredDocument>;
  readonly judged: JudgedCatalogue;
  /** What published changes set aside: it holds until it lapses. */
  readonly setAside: readonly Acknowledgement[];
}

type Ports = Pick<Repositories, 'changes' | 'documents' | 'releases'>;

/** Keeps the newest release's documents in memory; a release never changes, so its digest is the key. */
export class LiveCatalogue {
  #kept: LiveSnapshot | undefined;

  async of(ports: Ports): Promise<LiveSnapshot> {
    const release = await ports.releases.newest();
    if (this.#kept && this.#kept.release?.digest === release?.digest) return this.#kept;
    const documents = await ports.documents.list();
    const setAside = await ports.changes.setAside();
    const after = await ports.releases.newest();
    // Outside a transaction a release may land between the two reads.
    if (after?.digest !== release?.digest) return this.of(ports);
    this.#kept = snapshotOf(release, documents, setAside);
    return this.#kept;
  }
}

function snapshotOf(
  release: Release | undefined,
  documents: readonly StoredDocument[],
  setAside: readonly Acknowledgement[],
): LiveSnapshot {
  return {
    release,
    documents: new Map(documents.map((document) => [keyOf(document), document])),
    judged: new JudgedCatalogue(catalogueOf(documents.filter(({ live }) => live))),
    setAside,
  };
}
