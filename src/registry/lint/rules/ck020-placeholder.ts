import { documentsOf } from '../../catalogue/catalogue.ts';
import type { Constants } from '../constants.ts';
import { plainWordsOf } from '../plain-words-of.ts';
import type { Rule } from '../rule.ts';

/** Words that were only meant to hold a place, as visitors of published tables could read them. */
export const ck020: Rule = {
  id: 'CK020',
  *check({ part, constants: { PLACEHOLDERS } }) {
    for (const document of documentsOf(part)) {
      for (const { at, words } of plainWordsOf(document)) {
        const found = placeholderIn(words, PLACEHOLDERS);
        if (found === undefined) continue;
        const { kind, id } = document;
        yield { document: { kind, id }, path: at, params: { found }, read: { [at]: words } };
      }
    }
  },
};

function placeholderIn(
  words: string,
  { capitals, phrases, whole }: Constants['PLACEHOLDERS'],
): string | undefined {
  const lower = words.toLowerCase();
  return (
    capitals.find((one) => words.includes(one) && wordsIn(words).includes(one)) ??
    phrases.find((one) => lower.includes(one)) ??
    whole.find((one) => lower.trim() === one)
  );
}

// In capitals and as a word of its own: "todo" is Spanish for "all".
const wordsIn = (text: string): readonly string[] => text.split(/[^\p{Letter}\p{Number}_]+/u);
