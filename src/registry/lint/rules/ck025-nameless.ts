import type { StorageKind } from '../../entry/entry.ts';
import type { Rule } from '../rule.ts';

/** Storage in which every item has a key. */
const keyed: ReadonlySet<StorageKind> = new Set([
  'cookie',
  'local-storage',
  'session-storage',
  'indexed-db',
  'cache-storage',
]);

/** What lies under a key has a name; without it nobody finds it on a device, nor deletes it. */
export const ck025: Rule = {
  id: 'CK025',
  *check({ part }) {
    for (const [id, { names, storage }] of part.entry) {
      if (storage === undefined || !keyed.has(storage) || names?.length !== 0) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/names',
        read: { '/storage': storage, '/names': names },
      };
    }
  },
};
