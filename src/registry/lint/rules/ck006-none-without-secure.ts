import type { Rule } from '../rule.ts';

/** rfc6265bis §5.7: browsers drop a cookie with SameSite None that is stated to lack Secure. */
export const ck006: Rule = {
  id: 'CK006',
  *check({ part }) {
    for (const [id, { storage, attributes }] of part.entry) {
      if (storage !== 'cookie') continue;
      if (attributes?.sameSite !== 'None' || attributes.secure !== false) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/attributes/secure',
        read: { '/storage': storage, '/attributes/sameSite': 'None', '/attributes/secure': false },
      };
    }
  },
};
