import type { EntryBody } from '../../entry/entry.ts';
import { startsAsCookie } from '../prefixed-name.ts';
import type { Rule } from '../rule.ts';

/** layered-cookies §4.1.3.3–4: a `__Http-` cookie has Secure and HttpOnly, and is set by a server. */
export const ck004: Rule = {
  id: 'CK004',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      const name = startsAsCookie(body, '__Http-') ?? startsAsCookie(body, '__Host-Http-');
      if (name === undefined) continue;
      for (const [path, value] of broken(body)) {
        yield {
          document: { kind: 'entry', id },
          path,
          params: { name: name.pattern },
          read: { '/names': body.names, [path]: value },
        };
      }
    }
  },
};

function* broken({ attributes, setBy }: EntryBody): Generator<[string, unknown]> {
  if (attributes?.secure === false) yield ['/attributes/secure', false];
  if (attributes?.httpOnly === false) yield ['/attributes/httpOnly', false];
  if (setBy === 'script') yield ['/setBy', setBy];
}
