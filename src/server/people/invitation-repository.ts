import type { Role } from '../../registry/index.ts';

/** A link that lets one person in, once. */
export interface Invitation {
  readonly id: string;
  /** Set when the link gives an existing person a new password. */
  readonly person?: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface InvitationRepository {
  /** Those still open, newest first; expired ones too, links for a new password not. */
  list(): Promise<readonly Invitation[]>;
  /** An open one, whether expired or not. @param tokenHash SHA-256 in hex */
  findByToken(tokenHash: string): Promise<Invitation | undefined>;
  add(invitation: Invitation, tokenHash: string): Promise<void>;
  /** @returns false when there is none open with this id */
  close(id: string, at: string): Promise<boolean>;
  /** Closes every open link that would give this person a new password. */
  closeOf(person: string, at: string): Promise<void>;
  /** Forgets those that were used, withdrawn or expired before this time. */
  removeEnded(before: string): Promise<void>;
}
