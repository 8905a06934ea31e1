import { pointerTo } from '../../catalogue/pointer.ts';
import { literalsIn } from '../../entry/literals-in.ts';
import type { NamePattern } from '../../entry/name-pattern.ts';
import type { Rule } from '../rule.ts';

/** A pattern that claims too much: a lone `*`, too few literal characters; or a glob without any `*`. */
export const ck015: Rule = {
  id: 'CK015',
  *check({ part, constants: { MIN_LITERALS } }) {
    for (const [id, { names = [] }] of part.entry) {
      for (const [index, name] of names.entries()) {
        const reason = reasonAgainst(name, MIN_LITERALS);
        if (reason === undefined) continue;
        const path = pointerTo('names', index);
        yield {
          document: { kind: 'entry', id },
          path,
          params: { name: name.pattern, reason, least: MIN_LITERALS },
          read: { [path]: name },
        };
      }
    }
  },
};

type Reason = 'lone-star' | 'no-star' | 'too-few-literals';

function reasonAgainst(name: NamePattern, least: number): Reason | undefined {
  if (name.match === 'exact') return undefined; // one character is a legal name, be it a star
  if (name.pattern === '*') return 'lone-star';
  if (name.match === 'glob' && !name.pattern.includes('*')) return 'no-star';
  return literalsIn(name) < least ? 'too-few-literals' : undefined;
}
