import { pointerTo } from '../../catalogue/pointer.ts';
import type { EntryBody } from '../../entry/entry.ts';
import { startsAsCookie } from '../prefixed-name.ts';
import type { Rule } from '../rule.ts';

/** rfc6265bis §4.1.3.2: a `__Host-` cookie has Secure and the path `/`, and no Domain. */
export const ck003: Rule = {
  id: 'CK003',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      const name = startsAsCookie(body, '__Host-');
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

// Only what is stated can be wrong: an absent member means unknown.
function* broken({ domains = [], path, attributes }: EntryBody): Generator<[string, unknown]> {
  for (const [index, domain] of domains.entries()) {
    if (domain.startsWith('*.')) yield [pointerTo('domains', index), domain];
  }
  if (path !== undefined && path !== '/') yield ['/path', path];
  if (attributes?.secure === false) yield ['/attributes/secure', false];
}
