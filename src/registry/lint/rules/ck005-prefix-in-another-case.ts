import { pointerTo } from '../../catalogue/pointer.ts';
import type { NamePattern } from '../../entry/name-pattern.ts';
import type { Rule } from '../rule.ts';

const prefixes = ['__Secure-', '__Host-Http-', '__Host-', '__Http-'] as const;

/** rfc6265bis §5.4: browsers check a prefix in any case, servers trust the exact one alone. */
export const ck005: Rule = {
  id: 'CK005',
  *check({ part }) {
    for (const [id, { storage, names = [] }] of part.entry) {
      if (storage !== 'cookie') continue;
      for (const [index, name] of names.entries()) {
        const prefix = prefixMeant(name);
        if (prefix === undefined) continue;
        const path = pointerTo('names', index);
        yield {
          document: { kind: 'entry', id },
          path,
          params: { name: name.pattern, prefix },
          read: { '/storage': storage, [path]: name },
        };
      }
    }
  },
};

function prefixMeant({ pattern, match }: NamePattern): string | undefined {
  if (match === 'suffix') return undefined;
  const lower = pattern.toLowerCase();
  const meant = prefixes.find((prefix) => lower.startsWith(prefix.toLowerCase()));
  return meant !== undefined && !pattern.startsWith(meant) ? meant : undefined;
}
