import type { AuditRepository } from './audit/audit-repository.ts';
import type { ChangeRepository } from './changes/change-repository.ts';
import type { DocumentRepository } from './documents/document-repository.ts';
import type { FactRepository } from './facts/fact-repository.ts';
import type { IdempotencyRepository } from './http/idempotency-repository.ts';
import type { NotificationRepository } from './mail/notification-repository.ts';
import type { InvitationRepository } from './people/invitation-repository.ts';
import type { PersonRepository } from './people/person-repository.ts';
import type { SecondFactorRepository } from './people/second-factor-repository.ts';
import type { SessionRepository } from './people/session-repository.ts';
import type { KeyFile } from './publishing/key-file.ts';
import type { OutboxRepository } from './publishing/outbox-repository.ts';
import type { ThreadRepository } from './threads/thread-repository.ts';
import type { ArtefactRepository } from './releases/artefact-repository.ts';
import type { ReleaseRepository } from './releases/release-repository.ts';
import type { ReviewRepository } from './reviews/review-repository.ts';

/** Every port, on one page. */
export interface Repositories {
  readonly artefacts: ArtefactRepository;
  readonly audit: AuditRepository;
  readonly changes: ChangeRepository;
  readonly documents: DocumentRepository;
  readonly facts: FactRepository;
  readonly idempotency: IdempotencyRepository;
  readonly invitations: InvitationRepository;
  readonly keyFile: KeyFile;
  readonly notifications: NotificationRepository;
  readonly outbox: OutboxRepository;
  readonly people: PersonRepository;
  readonly releases: ReleaseRepository;
  readonly reviews: ReviewRepository;
  readonly secondFactors: SecondFactorRepository;
  readonly sessions: SessionRepository;
  readonly threads: ThreadRepository;
}

export interface Storage {
  /** Sees what is committed. Never used inside `transact`, where it would miss what was just written. */
  readonly read: Repositories;
  /**
   * One writer at a time. A throw undoes everything. Only SQL, hashing and signing may be awaited inside.
   * @throws StorageFull when there is no room, ReadOnly after the disk failed; nothing is half-saved
   */
  transact<T>(work: (repositories: Repositories) => Promise<T>): Promise<T>;
  /** False once the disk failed while writing. */
  isWritable(): boolean;
  close(): Promise<void>;
}
