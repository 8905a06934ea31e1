import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import type { Pack } from './compose-evidence.ts';

/** ZIP keeps local times without a zone: built from local parts, the bytes are the same everywhere. */
const noTime = (): Date => new Date(1980, 0, 1);

/** As `sha256sum --check` reads it. */
export const sumsOf = (pack: Pack): string =>
  sorted(pack)
    .map(([path, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
    .join('');

/** One file with everything and its SHA256SUMS. The same pack always gives the same bytes. */
export function zipPack(pack: Pack): Uint8Array {
  const whole = new Map([...pack, ['SHA256SUMS', new TextEncoder().encode(sumsOf(pack))]]);
  const files: Zippable = Object.fromEntries(sorted(whole));
  return zipSync(files, { mtime: noTime(), level: 6, os: 3 });
}

const sorted = (pack: Pack): readonly (readonly [string, Uint8Array])[] =>
  [...pack].sort(([a], [b]) => (a < b ? -1 : 1));
