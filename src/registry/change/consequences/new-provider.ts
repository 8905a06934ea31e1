import { keyOf } from '../../release/sorted.ts';
import type { ReconsentRule } from './reconsent-rule.ts';

/** Consent was given to the providers that the category named (Planet49, CJEU C-673/17). */
export const newProvider: ReconsentRule = (before, after) => {
  const known = new Set(before.entries.map((one) => keyOf(one.category, one.provider)));
  return after.entries
    .filter((one) => !known.has(keyOf(one.category, one.provider)))
    .map(({ id, category, provider }) => {
      return { rule: 'new-provider', category, entry: id, value: provider };
    });
};
