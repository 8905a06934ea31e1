// What an operator sees: the commands, and the data as they lie on the disk.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { text } from 'node:stream/consumers';

const root = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly said: string;
}

/** One of the operator's commands, e.g. `verify`, on this data folder. */
export async function command(dataFolder: string, ...args: readonly string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ['src/server/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataFolder, LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, mistakes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, said: out + mistakes };
}

export const databaseOf = (dataFolder: string): string => path.join(dataFolder, 'registry.sqlite');

/** Reads what is committed, beside a running server or without one. */
export function rows(dataFolder: string, sql: string): Record<string, SQLOutputValue>[] {
  const database = new DatabaseSync(databaseOf(dataFolder), { readOnly: true, timeout: 5000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

export const auditEvents = (dataFolder: string): number =>
  Number(rows(dataFolder, 'select count(*) as n from audit_event')[0]?.['n']);
