import { keyOf } from '../../release/sorted.ts';
import type { ReconsentRule } from './reconsent-rule.ts';

/** Access by others is part of what was agreed to (Planet49, CJEU C-673/17). */
export const newRecipient: ReconsentRule = (before, after) => {
  const known = new Set(
    before.entries.flatMap(({ category, provider, recipients }) =>
      [provider, ...recipients].map((one) => keyOf(category, one)),
    ),
  );
  return after.entries.flatMap(({ id, category, recipients }) =>
    recipients
      .filter((recipient) => !known.has(keyOf(category, recipient)))
      .map((value) => ({ rule: 'new-recipient' as const, category, entry: id, value })),
  );
};
