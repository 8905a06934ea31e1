import type { Rule } from '../rule.ts';

/** rfc6265bis §5.1.4: a cookie's path starts with `/`; anything else is not taken. */
export const ck012: Rule = {
  id: 'CK012',
  *check({ part }) {
    for (const [id, { path }] of part.entry) {
      if (path === undefined || path.startsWith('/')) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/path',
        params: { value: path },
        read: { '/path': path },
      };
    }
  },
};
