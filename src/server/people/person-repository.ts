import type { Role } from '../../registry/index.ts';

/** Somebody with an account. `id` is the pseudonym that audit events and changes carry. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** +1 on every alteration; the row's ETag. */
  readonly version: number;
  readonly createdAt: string;
  readonly lastSeenAt?: string;
}

export interface PersonRepository {
  /** Everyone, inactive people too, by name. */
  list(): Promise<readonly Person[]>;
  find(id: string): Promise<Person | undefined>;
  /** With the password's PHC string. @param email compared without case */
  findByEmail(email: string): Promise<(Person & { readonly passwordHash: string }) | undefined>;
  /** @throws when the id or the e-mail address is taken */
  add(person: Omit<Person, 'version'>, passwordHash: string): Promise<void>;
  /** Alters roles, name or activity and counts the version up. */
  replace(person: Person): Promise<void>;
  replacePassword(id: string, passwordHash: string): Promise<void>;
  noteSeen(id: string, at: string): Promise<void>;
}
