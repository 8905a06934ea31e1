import { copyFileSync, chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { compareWithChain } from '../audit/compare-with-chain.ts';
import { judgeRecords } from '../audit/verify-records.ts';
import type { AuditEvent } from '../audit/audit-repository.ts';
import type { Release } from '../releases/release-repository.ts';
import type { Repositories, Storage } from '../repositories.ts';
import { CannotStart } from '../storage-errors.ts';
import { alterationOf, damageIn } from './backup.ts';
import { databaseFile, storageOn } from './open-storage.ts';
import { openDatabase } from './sqlite/open-database.ts';
import { ownFolder } from './sqlite/own-folder.ts';

/** sysexits.h EX_DATAERR. */
const badData = 65;

/** The newest release that the data know, and the event that its manifest attests. */
interface Checkpoint {
  readonly release: Release;
  readonly event: AuditEvent | undefined;
}

/**
 * Puts a backup in the place of the data, once it is known to hold. What was there is kept beside it.
 * @param acceptRewind also when the backup lacks a release that is known here, or nothing can be known
 * @returns where the data that were there are now; undefined when there were none
 * @throws CannotStart with the reason, nothing replaced
 */
export async function restore(
  folder: string,
  file: string,
  acceptRewind: boolean,
): Promise<string | undefined> {
  refuseIf(await alterationOf(file));
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owned = ownFolder(folder);
  const copy = `${databaseFile(folder)}.restoring`;
  try {
    dropDatabase(copy);
    copyFileSync(file, copy);
    chmodSync(copy, 0o600);
    refuseIf(damageIn(copy));
    refuseIf(await inStorage(copy, whatDoesNotHold));
    if (!acceptRewind) refuseIf(await rewindFrom(databaseFile(folder), copy));
    return replaceDatabase(folder, copy);
  } finally {
    dropDatabase(copy);
    owned.release();
  }
}

function refuseIf(reasons: readonly string[]): void {
  if (reasons.length === 0) return;
  throw new CannotStart(`Nothing was restored. ${reasons.join('\n')}`, badData);
}

/** Of the records, and of what they say beside the audit chain. */
async function whatDoesNotHold(ports: Repositories): Promise<readonly string[]> {
  const { open, wholeSince } = await judgeRecords(ports);
  return [...open, ...(await compareWithChain(ports, wholeSince)).differs];
}

/** For reading alone. */
async function inStorage<T>(file: string, work: (read: Repositories) => Promise<T>): Promise<T> {
  let storage: Storage | undefined;
  try {
    storage = storageOn(openDatabase(file, true), openDatabase(file, true));
    return await work(storage.read);
  } finally {
    await storage?.close();
  }
}

/** Why the backup would take something back that is known here. */
async function rewindFrom(current: string, copy: string): Promise<readonly string[]> {
  if (!existsSync(current)) return [];
  let known: Checkpoint | undefined;
  try {
    known = await inStorage(current, newestCheckpoint);
  } catch {
    // Whatever keeps them from being read, nobody can tell what they knew.
    return [
      'The data that are there cannot be read, so nobody can tell whether the backup is older: --accept-rewind restores it all the same.',
    ];
  }
  if (!known) return [];
  const { release, event } = known;
  const holds = await inStorage(copy, async ({ releases, audit }) => {
    const same = (await releases.find(release.n))?.digest === release.digest;
    const [there] = await audit.list(release.auditSeq - 1, 1);
    return same && there?.hash === event?.hash;
  });
  return holds
    ? []
    : [
        `Release ${release.n} (${release.digest}) is known here and is not in the backup: --accept-rewind gives it up.`,
      ];
}

async function newestCheckpoint({
  releases,
  audit,
}: Repositories): Promise<Checkpoint | undefined> {
  const release = await releases.newest();
  if (!release) return undefined;
  const [event] = await audit.list(release.auditSeq - 1, 1);
  return { release, event };
}

/** The rename is the one moment at which the data change; before it everything can be cut off. */
function replaceDatabase(folder: string, copy: string): string | undefined {
  const current = databaseFile(folder);
  const kept = existsSync(current) ? keepAside(folder, current) : undefined;
  for (const ending of ['-wal', '-shm']) rmSync(`${current}${ending}`, { force: true });
  renameSync(copy, current);
  return kept;
}

/** With its log, which may hold the newest writes: SQLite finds it by the name. */
function keepAside(folder: string, current: string): string {
  const backups = path.join(folder, 'backups');
  mkdirSync(backups, { recursive: true, mode: 0o700 });
  let n = 1;
  while (existsSync(asideName(backups, n))) n += 1;
  const kept = asideName(backups, n);
  if (existsSync(`${current}-wal`)) copyFileSync(`${current}-wal`, `${kept}-wal`);
  copyFileSync(current, kept);
  return kept;
}

const asideName = (backups: string, n: number): string =>
  path.join(backups, `before-restore-${n}.sqlite`);

function dropDatabase(file: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
}
