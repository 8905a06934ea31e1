// The command line of integrators and lawyers, in a process of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { emptyFolder } from './running-server.ts';

const root = path.resolve(import.meta.dirname, '..');

/** @returns the exit code, and standard output and standard error together */
export async function cli(
  ...args: readonly string[]
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, XDG_STATE_HOME: emptyFolder() },
  });
  const [out, mistakes, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  return { code, said: out + mistakes };
}
