import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { Unreachable } from './unreachable.ts';

const server = path.join(import.meta.dirname, '../server/main.ts');

/** Whether a target is a folder: that of an installation's data. */
export const isFolder = (target: string): boolean =>
  statSync(target, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Judges the data of an installation: database, audit chain, releases and signatures. The server does it, as a child that
 * says what it finds on this process's own output.
 * @param output `pipe` keeps the child quiet
 * @returns the exit code of the child
 * @throws Unreachable where there are no data: the server would begin them
 */
export async function verifyData(folder: string, output: 'inherit' | 'pipe'): Promise<number> {
  if (!existsSync(path.join(folder, 'registry.sqlite'))) {
    throw new Unreachable(`${folder} holds no data of an installation`);
  }
  const child = spawn(process.execPath, [server, 'verify'], {
    stdio: ['ignore', output, output],
    env: { ...process.env, DATA_DIR: path.resolve(folder) },
  });
  child.stdout?.resume();
  child.stderr?.resume();
  const [code] = (await once(child, 'exit')) as [number | null];
  // Killed by a signal: it has judged nothing.
  return code ?? 1;
}
