import { publishSample } from '../publishing/publish-sample.ts';
import type { Storage } from '../repositories.ts';
import { databaseFile, openStorage } from '../storage/open-storage.ts';
import { openDatabase } from '../storage/sqlite/open-database.ts';
import { aFolder } from '../storage/storage.fixture.ts';
import { nameOfBreak } from './chain-break.ts';
import { reAnchorChain } from './re-anchor-chain.ts';
import { judgeRecords, type RecordsJudgement } from './verify-records.ts';

export const confirmedBy = { operator: 'Olga', reason: 'A disk was exchanged.' };

/** A data folder with release 1 (event 1), and five events behind it. */
export async function aChainToBreak() {
  const folder = aFolder();
  const inStorage = async <T>(work: (storage: Storage) => Promise<T>): Promise<T> => {
    const storage = await openStorage(folder);
    try {
      return await work(storage);
    } finally {
      await storage.close();
    }
  };
  const append = (count: number): Promise<void> =>
    inStorage((storage) =>
      storage.transact(async ({ audit }) => {
        const event = { at: '2026-03-01T09:00:00Z', actor: 'p-1', action: 'change.rename' };
        for (let n = 1; n <= count; n += 1) {
          await audit.append({ ...event, object: `change/C-${n}`, payload: { n } });
        }
      }),
    );
  await inStorage((storage) => publishSample(storage, '2026-03-01T08:00:00Z'));
  await append(5);
  return {
    folder,
    append,
    inStorage,
    /** What somebody with the file and a tool could do, triggers or not. */
    tamper(deed: string): void {
      const database = openDatabase(databaseFile(folder));
      database.exec('pragma foreign_keys = off');
      for (const table of ['audit_event', 'release', 'artefact']) {
        database.exec(`drop trigger if exists ${table}_no_update`);
        database.exec(`drop trigger if exists ${table}_no_delete`);
      }
      database.exec(deed);
      database.close();
    },
    judge: (): Promise<RecordsJudgement> => inStorage(({ read }) => judgeRecords(read)),
    breaks: (): Promise<readonly string[]> =>
      inStorage(async ({ read }) => (await judgeRecords(read)).breaks.map(nameOfBreak)),
    reAnchor: (...breaks: readonly string[]): Promise<number> =>
      inStorage((storage) =>
        reAnchorChain(
          { storage, clock: () => new Date('2026-03-02T10:00:00Z') },
          { breaks, ...confirmedBy },
        ),
      ),
  };
}
export type ChainToBreak = Awaited<ReturnType<typeof aChainToBreak>>;
