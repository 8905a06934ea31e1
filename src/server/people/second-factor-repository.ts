/** What a person's authenticator and the server share, and what stands in for it. */
export interface SecondFactor {
  /** Base32 (RFC 4648 §6). */
  readonly secret: string;
  /** Number of the 30 seconds whose code was accepted last: it and those before it are refused. */
  readonly step: number;
  /** SHA-256 in hex of each recovery code that was not used yet. */
  readonly recoveryHashes: readonly string[];
}

export interface SecondFactorRepository {
  /** Undefined while this person signs in by password alone. */
  find(person: string): Promise<SecondFactor | undefined>;
  /** Ids of everybody who has one. */
  list(): Promise<readonly string[]>;
  save(person: string, factor: SecondFactor): Promise<void>;
  remove(person: string): Promise<void>;
}
