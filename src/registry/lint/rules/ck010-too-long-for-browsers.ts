import { pointerTo } from '../../catalogue/pointer.ts';
import type { EntryBody } from '../../entry/entry.ts';
import type { Constants } from '../constants.ts';
import { octetsIn } from '../octets-in.ts';
import type { Rule } from '../rule.ts';

/** rfc6265bis §5.6: browsers ignore a cookie, or an attribute, that is longer than they take. */
export const ck010: Rule = {
  id: 'CK010',
  *check({ part, constants }) {
    for (const [id, body] of part.entry) {
      if (body.storage !== 'cookie') continue;
      for (const [path, words, most] of limited(body, constants)) {
        const octets = octetsIn(words);
        if (octets <= most) continue;
        yield {
          document: { kind: 'entry', id },
          path,
          params: { octets, most },
          read: { '/storage': body.storage, [path]: words },
        };
      }
    }
  },
};

type Limited = readonly [path: string, words: string, most: number];

function* limited(
  { names = [], domains = [], path }: EntryBody,
  { MAX_NAME_OCTETS, MAX_ATTR_OCTETS }: Constants,
): Generator<Limited> {
  for (const [index, { pattern }] of names.entries()) {
    yield [pointerTo('names', index), pattern, MAX_NAME_OCTETS];
  }
  for (const [index, domain] of domains.entries()) {
    yield [pointerTo('domains', index), domain, MAX_ATTR_OCTETS];
  }
  if (path !== undefined) yield ['/path', path, MAX_ATTR_OCTETS];
}
