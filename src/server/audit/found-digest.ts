import { createHash, type Hash } from 'node:crypto';

/**
 * Digest of the events of a chain exactly as they lie there, whole or not. The chain's own hashes do not do: those of a
 * broken one say nothing of what was altered.
 */
export class FoundDigest {
  readonly #running: Hash = createHash('sha256').update('audit.found.v1\0');

  /** @param given the hash that the event's content gives @param stored the one that stands beside it */
  add(given: string, stored: string): void {
    this.#running.update(`${given} ${stored}\n`);
  }

  /** `sha256-<base64>` of what was added so far. */
  soFar(): string {
    return `sha256-${this.#running.copy().digest('base64')}`;
  }
}
