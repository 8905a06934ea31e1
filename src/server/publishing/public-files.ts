import type { Artefact, Coding } from '../releases/artefact-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories, Storage } from '../repositories.ts';
import { publishedRegistry } from './make-release.ts';
import type { Representation } from './representation.ts';

/** All public files of one release, in memory. */
export interface ReleaseFiles {
  readonly release: Release;
  readonly sourceLocale: string;
  readonly locales: readonly string[];
  readonly find: (path: string) => Representation | undefined;
}

const KEPT_OLDER = 4;

/** Serves the live release from memory, and the older ones last asked for. Releases never change. */
export class PublicFiles {
  readonly #storage: Pick<Storage, 'read'>;
  readonly #older = new Map<number, ReleaseFiles>();
  #live: ReleaseFiles | undefined;

  constructor(storage: Pick<Storage, 'read'>) {
    this.#storage = storage;
  }

  /** @returns undefined before release 1 */
  async live(): Promise<ReleaseFiles | undefined> {
    this.#live ??= await this.#load(await this.#storage.read.releases.newest());
    return this.#live;
  }

  async of(n: number): Promise<ReleaseFiles | undefined> {
    const live = await this.live();
    if (live?.release.n === n) return live;
    const files = this.#older.get(n) ?? (await this.#load(await this.#find(n)));
    if (!files) return undefined;
    this.#older.delete(n);
    this.#older.set(n, files);
    const [oldest] = this.#older.keys();
    if (this.#older.size > KEPT_OLDER && oldest !== undefined) this.#older.delete(oldest);
    return files;
  }

  /** To be called after each commit that published. */
  async refresh(): Promise<void> {
    this.#live = await this.#load(await this.#storage.read.releases.newest());
  }

  #find(n: number): Promise<Release | undefined> {
    return this.#storage.read.releases.find(n);
  }

  async #load(release: Release | undefined): Promise<ReleaseFiles | undefined> {
    return release && loadFiles(this.#storage.read, release);
  }
}

async function loadFiles(ports: Repositories, release: Release): Promise<ReleaseFiles> {
  const registry = await publishedRegistry(ports, release.n);
  if (!registry) throw new Error(`Release ${release.n} has no registry JSON`);
  const byPath = Map.groupBy(await ports.artefacts.list(release.n), ({ path }) => path);
  const files = new Map([...byPath].map(([path, variants]) => [path, representationOf(variants)]));
  return {
    release,
    sourceLocale: registry.locales.default,
    locales: registry.locales.published,
    find: (path) => files.get(path),
  };
}

function representationOf(artefacts: readonly Artefact[]): Representation {
  const of = (coding: Coding) => artefacts.find((artefact) => artefact.coding === coding);
  const identity = of('identity');
  if (!identity) throw new Error('an artefact has variants but no identity');
  const br = of('br');
  const gzip = of('gzip');
  return { type: identity.type, identity, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) };
}
