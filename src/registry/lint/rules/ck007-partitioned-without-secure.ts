import type { Rule } from '../rule.ts';

/** MDN, CHIPS: browsers refuse a partitioned cookie that is stated to lack Secure. */
export const ck007: Rule = {
  id: 'CK007',
  *check({ part }) {
    for (const [id, { storage, attributes }] of part.entry) {
      if (storage !== 'cookie') continue;
      if (attributes?.partitioned !== true || attributes.secure !== false) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/attributes/secure',
        read: {
          '/storage': storage,
          '/attributes/partitioned': true,
          '/attributes/secure': false,
        },
      };
    }
  },
};
