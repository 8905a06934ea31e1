import type { EntryBody } from '../../entry/entry.ts';
import { covers } from '../../settings/jurisdictions.ts';
import { wordsOf, isBlank } from '../../text/text-state.ts';
import type { Rule } from '../rule.ts';

/**
 * Directive 2002/58/EC Art. 5(3): without consent only what transmits a communication, or what
 * the visitor explicitly asked for. An entry of an exempt category says which, where and why.
 */
export const lg003: Rule = {
  id: 'LG003',
  needs: ['source-locale'],
  *check({ catalogue, part, jurisdiction = '', settings: { sourceLocale = '' } }) {
    for (const [id, body] of part.entry) {
      const { category = '', exemption } = body;
      if (catalogue.category.get(category)?.consent !== 'exempt') continue;
      for (const [path, params] of gapsIn(exemption, sourceLocale, jurisdiction)) {
        yield {
          document: { kind: 'entry', id },
          path,
          params: { category, ...params },
          read: {
            '/category': category,
            '/exemption/criterion': exemption?.criterion,
            '/exemption/jurisdictions': exemption?.jurisdictions,
            '/exemption/rationale': exemption?.rationale,
          },
        };
      }
    }
  },
};

type Gap = readonly [path: string, params?: Readonly<Record<string, string>>];

function* gapsIn(
  exemption: EntryBody['exemption'],
  sourceLocale: string,
  jurisdiction: string,
): Generator<Gap> {
  if (exemption === undefined) {
    yield ['/exemption'];
    return;
  }
  const { criterion, jurisdictions } = exemption;
  if (criterion !== 'transmission' && criterion !== 'requested-service') {
    yield ['/exemption/criterion'];
  }
  // None stated at all is a missing member (RQ001).
  if (jurisdictions !== undefined && !jurisdictions.some((one) => covers(one, jurisdiction))) {
    yield ['/exemption/jurisdictions', { jurisdiction, reason: 'elsewhere' }];
  }
  const rationale = wordsOf(exemption.rationale, sourceLocale);
  if (isBlank(rationale)) yield [`/exemption/rationale/${sourceLocale}`];
}
