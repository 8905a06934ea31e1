import { hasWords } from '../../text/text-state.ts';
import type { Rule } from '../rule.ts';

/** Regulation (EU) 2016/679 Art. 12: what starts anew at each visit may stay for ever, so a note says how. */
export const ck027: Rule = {
  id: 'CK027',
  *check({ part }) {
    for (const [id, { duration }] of part.entry) {
      if (duration?.refreshed !== true || hasWords(duration.note)) continue;
      yield {
        document: { kind: 'entry', id },
        path: '/duration/note',
        read: { '/duration/refreshed': true, '/duration/note': duration.note },
      };
    }
  },
};
