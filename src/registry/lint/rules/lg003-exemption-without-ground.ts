import type { EntryBody } from '../../entry/entry.ts';
import { wordsOf, isBlank } from '../../text/text-state.ts';
import type { Rule } from '../rule.ts';

/**
 * Directive 2002/58/EC Art. 5(3): without consent only what transmits a communication, or what
 * the visitor explicitly asked for. An entry of an exempt category says which, and why.
 */
export const lg003: Rule = {
  id: 'LG003',
  needs: ['source-locale'],
  *check({ catalogue, part, settings: { sourceLocale = '' } }) {
    for (const [id, body] of part.entry) {
      const { category = '', exemption } = body;
      if (catalogue.category.get(category)?.consent !== 'exempt') continue;
      for (const path of gapsIn(exemption, sourceLocale)) {
        yield {
          document: { kind: 'entry', id },
          path,
          params: { category },
          read: {
            '/category': category,
            '/exemption/criterion': exemption?.criterion,
            '/exemption/rationale': exemption?.rationale,
          },
        };
      }
    }
  },
};

function* gapsIn(exemption: EntryBody['exemption'], sourceLocale: string): Generator<string> {
  if (exemption === undefined) {
    yield '/exemption';
    return;
  }
  const { criterion } = exemption;
  if (criterion !== 'transmission' && criterion !== 'requested-service') {
    yield '/exemption/criterion';
  }
  const rationale = wordsOf(exemption.rationale, sourceLocale);
  if (isBlank(rationale)) yield `/exemption/rationale/${sourceLocale}`;
}
