import { pointerTo } from '../../catalogue/pointer.ts';
import type { EntryBody } from '../../entry/entry.ts';
import type { Rule } from '../rule.ts';

// RFC 9110 §5.6.2: a token; "*" is legal
const token = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;

/** A cookie's name, or the literal part of its pattern, is not an HTTP token. Imported names only warn: browsers accept more. */
export const ck001: Rule = {
  id: 'CK001',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      if (body.storage !== 'cookie') continue;
      for (const [index, name] of (body.names ?? []).entries()) {
        // In a glob the stars are no literals, but they are tokens, so the whole pattern may be tested.
        if (token.test(name.pattern)) continue;
        const path = pointerTo('names', index);
        yield {
          document: { kind: 'entry', id },
          path,
          params: { name: name.pattern },
          read: { [path]: name, '/storage': body.storage, '/source': body.source },
          ...(isImported(body)
            ? { milder: { severity: 'warning', aside: 'administrator' } as const }
            : {}),
        };
      }
    }
  },
};

const isImported = ({ source = [] }: EntryBody): boolean =>
  source.some(({ type }) => type !== 'manual');
