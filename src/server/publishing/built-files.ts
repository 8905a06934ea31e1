import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { representationOf, type Representation } from './representation.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};
/** One file name: no folder, no dot in front. */
const plainName = /^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)+$/;

/** Files of one folder in memory, each with its variants; read again when the build replaced them. */
export class BuiltFiles {
  readonly #folder: string;
  readonly #kept = new Map<string, { readonly at: number; readonly file: Representation }>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** @returns undefined when the folder holds no such file */
  async find(name: string): Promise<Representation | undefined> {
    const type = types[path.extname(name)];
    if (type === undefined || !plainName.test(name)) return undefined;
    const full = path.join(this.#folder, name);
    const at = await modifiedAt(full);
    if (at === undefined) return undefined;
    const kept = this.#kept.get(name);
    if (kept?.at === at) return kept.file;
    const file = representationOf(type, await readFile(full));
    this.#kept.set(name, { at, file });
    return file;
  }
}

async function modifiedAt(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return undefined; // Not built, or no such file: both mean that there is nothing to serve.
  }
}
