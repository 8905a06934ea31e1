import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';

const compress = promisify(brotliCompress);

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};
const incompressible = new Set(['.png', '.woff2']);

/** A built file, as it is sent. */
export interface BuiltFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Strong; of the bytes as they lie on disk. */
  readonly etag: string;
  /** Its name carries a hash of its content: it never changes. */
  readonly isImmutable: boolean;
  /** Compressed once, when first asked for; undefined for what is compressed already. */
  brotli(): Promise<Buffer | undefined>;
}

/** Every file below a folder by its address, e.g. `/main-ABCDEFGH.js`; none when the folder is missing. */
export function readBuiltFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>();
  for (const name of namesBelow(folder)) {
    files.set(`/${name.split(path.sep).join('/')}`, readBuiltFile(path.join(folder, name)));
  }
  return files;
}

function namesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  } catch (error) {
    // Nothing has been built yet; the console's page says so.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function readBuiltFile(file: string): BuiltFile {
  const bytes = readFileSync(file);
  const ending = path.extname(file);
  let compressed: Promise<Buffer> | undefined;
  return {
    bytes,
    type: types[ending] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 24)}"`,
    isImmutable: /-[A-Z0-9]{8}\.[a-z0-9]+$/.test(file),
    brotli: async () => {
      if (incompressible.has(ending)) return undefined;
      compressed ??= compress(bytes);
      return compressed;
    },
  };
}
