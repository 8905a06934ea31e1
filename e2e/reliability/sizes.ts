// How often each proof is tried. The defaults suit every commit; a nightly run sets RELIABILITY_… higher.
const size = (name: string, usual: number): number =>
  Number(process.env[`RELIABILITY_${name}`] ?? usual);

export const sizes = {
  /** kill -9 of the server under writes (nightly 200). */
  kills: size('KILLS', 12),
  /** kill -9 inside each migration (nightly 50). */
  migrationKills: size('MIGRATION_KILLS', 10),
  /** Points at which the disk is full (nightly 50). */
  fullDisks: size('FULL_DISKS', 20),
  /** Requests of each role against the API (nightly 5,000). */
  fuzzRequests: size('FUZZ_REQUESTS', 200),
  /** Rounds of each race (nightly 200). */
  races: size('RACES', 30),
  /** Saves of several people into one draft (nightly 1,000). */
  saves: size('SAVES', 80),
  /** Runs of random commands (nightly 2,000), and commands in each (nightly 50). */
  modelRuns: size('MODEL_RUNS', 80),
  modelCommands: size('MODEL_COMMANDS', 18),
  /** Bytes flipped in a backup, each on its own (nightly 1,000). */
  flippedBytes: size('FLIPPED_BYTES', 6),
} as const;

/** The same chance in every run; `RELIABILITY_SEED` makes another. */
export const seed = size('SEED', 20_261_125);

/** Nightly sizes take longer than the usual limit of a test. @returns milliseconds */
export const patience = (rounds: number, millisecondsEach: number): number =>
  Math.max(90_000, rounds * millisecondsEach);
