import { createHash } from 'node:crypto';
import type { Found } from './steps.ts';

const row = /^([0-9a-f]{64}) {2}(\S+)$/;

/** SHA256SUMS names every other file of the pack, each with its SHA-256. */
export function checkSums(files: ReadonlyMap<string, Uint8Array>): Found {
  const list = files.get('SHA256SUMS');
  if (!list) return { failed: 'SHA256SUMS is missing' };
  const left = new Set(files.keys());
  left.delete('SHA256SUMS');
  const text = new TextDecoder().decode(list);
  if (!text.endsWith('\n')) return { failed: 'SHA256SUMS was cut off' };
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sum, name = ''] = row.exec(line) ?? [];
    if (sum === undefined) return { failed: `SHA256SUMS holds ${JSON.stringify(line)}` };
    const bytes = files.get(name);
    if (!bytes || !left.delete(name))
      return { failed: `SHA256SUMS names ${name}, which is not there once` };
    if (createHash('sha256').update(bytes).digest('hex') !== sum) {
      return { failed: `${name} does not give its SHA-256` };
    }
  }
  const [extra] = left;
  if (extra !== undefined) return { failed: `SHA256SUMS does not name ${extra}` };
  return { ok: `${files.size - 1} files` };
}
