import { compareWithChain } from '../audit/compare-with-chain.ts';
import { judgeRecords } from '../audit/verify-records.ts';
import { damageIn, isSqliteError } from './backup.ts';
import { databaseFile, openBeside } from './open-storage.ts';

export interface FolderJudgement {
  /** What does not hold, one sentence each: first of the database, then of the records in it. */
  readonly found: readonly string[];
  /** Breaks of the audit chain that an operator confirmed, then what the chain does not prove. */
  readonly told: readonly string[];
  readonly wholeSince: number | undefined;
}

/** Checks the database, the audit chain, releases and signatures of a data folder, beside a running server or without one. */
export async function verifyFolder(folder: string): Promise<FolderJudgement> {
  const damage: string[] = [];
  try {
    const storage = await openBeside(folder);
    damage.push(...damageIn(databaseFile(folder)));
    try {
      const { open, reAnchored, wholeSince } = await judgeRecords(storage.read);
      const { differs, notCovered } = await compareWithChain(storage.read, wholeSince);
      return {
        found: [...damage.map(ofDatabase), ...open, ...differs],
        told: [...reAnchored, ...notCovered],
        wholeSince,
      };
    } finally {
      await storage.close();
    }
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    const notes = damage.length > 0 ? damage : [error.message];
    return { found: [...notes.map(ofDatabase), unread], told: [], wholeSince: undefined };
  }
}

const ofDatabase = (note: string): string => `database: ${note}`;
const unread = 'audit chain and releases: they cannot be read from a damaged database';
