import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Storage } from '../repositories.ts';
import { openStorage } from './open-storage.ts';

const memory = '/dev/shm';

/** A folder that lives in memory where the system has such a place. */
export function aFolder(): string {
  return mkdtempSync(path.join(existsSync(memory) ? memory : tmpdir(), 'registry-'));
}

/** The real storage on an empty folder, which goes when it is closed. */
export async function anEmptyStorage(): Promise<Storage> {
  const folder = aFolder();
  const storage = await openStorage(folder);
  return {
    ...storage,
    close: async () => {
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}
