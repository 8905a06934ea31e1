import type { EntryBody } from '../../entry/entry.ts';
import type { Rule } from '../rule.ts';

/** Attributes and a path belong to cookies; on other storage they say something that cannot be. */
export const ck014: Rule = {
  id: 'CK014',
  *check({ part }) {
    for (const [id, body] of part.entry) {
      const { storage } = body;
      if (storage === undefined || storage === 'cookie') continue;
      for (const [path, value] of statedOf(body)) {
        yield {
          document: { kind: 'entry', id },
          path,
          read: { '/storage': storage, [path]: value },
        };
      }
    }
  },
};

function* statedOf({ attributes = {}, path }: EntryBody): Generator<[string, unknown]> {
  if (Object.keys(attributes).length > 0) {
    yield ['/attributes', attributes];
  }
  if (path !== undefined) yield ['/path', path];
}
