import type { Kysely } from 'kysely';
import type { KeyFile } from '../publishing/key-file.ts';
import type { Repositories } from '../repositories.ts';
import { artefactRows } from './artefact-rows.ts';
import { auditRows } from './audit-rows.ts';
import type { ChangeMemory } from './change-memory.ts';
import { changeRows } from './change-rows.ts';
import { documentRows } from './document-rows.ts';
import { factRows } from './fact-rows.ts';
import { idempotencyRows } from './idempotency-rows.ts';
import { invitationRows } from './invitation-rows.ts';
import { notificationRows } from './notification-rows.ts';
import { personRows } from './person-rows.ts';
import { releaseOutboxRows } from './release-outbox-rows.ts';
import { releaseRows } from './release-rows.ts';
import { reviewRows } from './review-rows.ts';
import { secondFactorRows } from './second-factor-rows.ts';
import { sessionRows } from './session-rows.ts';
import type { Tables } from './tables.ts';
import { threadRows } from './thread-rows.ts';

/** Every port, kept by one connection or by one transaction on it. */
export function repositoriesOn(
  database: Kysely<Tables>,
  memory: ChangeMemory,
  keyFile: KeyFile,
): Repositories {
  return {
    artefacts: artefactRows(database),
    audit: auditRows(database),
    changes: changeRows(database, memory),
    documents: documentRows(database),
    facts: factRows(database),
    idempotency: idempotencyRows(database),
    invitations: invitationRows(database),
    keyFile,
    notifications: notificationRows(database),
    outbox: releaseOutboxRows(database),
    people: personRows(database),
    releases: releaseRows(database),
    reviews: reviewRows(database),
    secondFactors: secondFactorRows(database),
    sessions: sessionRows(database),
    threads: threadRows(database),
  };
}
