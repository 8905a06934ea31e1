export const codings = ['identity', 'br', 'gzip'] as const;
export type Coding = (typeof codings)[number];

/** One public representation of a release, exactly as served. */
export interface Artefact {
  readonly release: number;
  /** Below `/registry/v1/releases/N/`, or the policy page: `registry.json`, `notice/fr.json`, `policy/fr.html`. */
  readonly path: string;
  readonly coding: Coding;
  /** Content-Type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of these bytes, base64. */
  readonly sha256: string;
}

/** Every public byte of every release; written at publish, never again. */
export interface ArtefactRepository {
  add(artefacts: readonly Artefact[]): Promise<void>;
  list(release: number): Promise<readonly Artefact[]>;
  find(release: number, path: string, coding: Coding): Promise<Artefact | undefined>;
}
