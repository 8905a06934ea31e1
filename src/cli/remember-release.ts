import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, readObject } from './read-json.ts';
import type { Found } from './steps.ts';
import { Unreachable } from './unreachable.ts';

/** A release that was verified, and where it came from. */
export interface Seen {
  /** Origin of an installation, or the id of the registry in a file. */
  readonly registry: string;
  readonly release: number;
  /** `sha256-<base64>`. */
  readonly digest: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Where what was seen is kept when nobody says where (XDG Base Directory: state, not configuration). */
export function defaultStateFile(environment: Environment, home: string): string {
  const state = environment['XDG_STATE_HOME'];
  const base =
    state !== undefined && path.isAbsolute(state) ? state : path.join(home, '.local/state');
  return path.join(base, 'cookie-registry', 'seen.json');
}

/**
 * formats.md §9: a release is not lower than the last one remembered, and a number means one file for ever.
 * Remembers it when that holds. @throws Unreachable when the memory cannot be read or kept
 */
export async function rememberRelease(file: string, seen: Seen): Promise<Found> {
  const memory = await readMemory(file);
  const last = memory[seen.registry];
  if (isObject(last) && typeof last['release'] === 'number') {
    const { release, digest } = last;
    if (seen.release < release) {
      return { failed: `release ${release} was seen before: this is a step back` };
    }
    if (seen.release === release && seen.digest !== digest) {
      return { failed: `release ${release} was another file when it was seen before` };
    }
    if (seen.release === release) return { ok: `release ${release}, as seen before` };
  }
  const { release, digest } = seen;
  await writeMemory(file, { ...memory, [seen.registry]: { release, digest } });
  return { ok: `release ${release} is remembered in ${file}` };
}

async function readMemory(file: string): Promise<Readonly<Record<string, unknown>>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return {};
    throw new Unreachable(`${file} cannot be read`, { cause });
  }
  const memory = readObject(bytes);
  if (!memory) throw new Unreachable(`${file} is not what this command remembers`);
  return memory;
}

/** Whole or not at all. */
async function writeMemory(file: string, memory: object): Promise<void> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(`${file}.part`, `${JSON.stringify(memory, null, 2)}\n`);
    await rename(`${file}.part`, file);
  } catch (cause) {
    throw new Unreachable(`${file} cannot be written`, { cause });
  }
}
