import { startsAsCookie } from '../prefixed-name.ts';
import type { Rule } from '../rule.ts';

/** rfc6265bis §4.1.3.1: browsers refuse a `__Secure-` cookie that is stated to lack Secure. */
export const ck002: Rule = {
  id: 'CK002',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      const name = startsAsCookie(body, '__Secure-');
      if (name === undefined || body.attributes?.secure !== false) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/attributes/secure',
        params: { name: name.pattern },
        read: { '/names': body.names, '/attributes/secure': false },
      };
    }
  },
};
