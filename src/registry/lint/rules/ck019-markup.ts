import { documentsOf } from '../../catalogue/catalogue.ts';
import { plainWordsOf } from '../plain-words-of.ts';
import type { Rule } from '../rule.ts';

// "<" before a letter, "/" or "!" opens a tag (HTML §13.2.5.6); "5 < 6" and "< 5 links" do not.
const tag = /<[a-z/!][^\s>]{0,20}>?/i;
const characterReference = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]+);/i;
// A line feed parts paragraphs; every other control character is an accident or an attack.
const control = /[^\P{Cc}\n]/u;

/** Markup or a control character in a text: other tools insert these words into pages as HTML. */
export const ck019: Rule = {
  id: 'CK019',
  *check({ part }) {
    for (const document of documentsOf(part)) {
      for (const { at, words } of plainWordsOf(document)) {
        const found = findMarkup(words);
        if (found === undefined) continue;
        const { kind, id } = document;
        yield { document: { kind, id }, path: at, params: { found }, read: { [at]: words } };
      }
    }
  },
};

function findMarkup(words: string): string | undefined {
  const character = control.exec(words)?.[0];
  if (character !== undefined) return nameOf(character);
  return (tag.exec(words) ?? characterReference.exec(words))?.[0];
}

const nameOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
