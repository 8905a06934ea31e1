/** What the server keeps for itself: cookie secret, hash of the set-up code, signing keys. */
export interface FactRepository {
  find(name: string): Promise<string | undefined>;
  save(name: string, value: string): Promise<void>;
  remove(name: string): Promise<void>;
}
