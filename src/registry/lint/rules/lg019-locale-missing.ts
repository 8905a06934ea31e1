import { documentsOf } from '../../catalogue/catalogue.ts';
import { missingLocales } from '../missing-locales.ts';
import type { Hit, Rule, Subject } from '../rule.ts';
import { textsOf } from '../texts-of.ts';

/** A text that every reader should understand lacks a published locale. */
export const lg019: Rule = {
  id: 'LG019',
  needs: ['published-locales'],
  *check(subject) {
    const locales = subject.settings.publishedLocales ?? [];
    for (const document of documentsOf(subject.part)) {
      if (document.kind === 'category') continue; // LG023 speaks of these
      for (const field of textsOf(document)) {
        for (const hit of missingLocales(document, field, locales)) {
          if (!isSaidByLg003(hit, subject)) yield hit;
        }
      }
    }
  },
};

/** The rationale of an exempt entry in the default locale is LG003's, so that one gap is told once. */
function isSaidByLg003({ document, path }: Hit, { catalogue, settings, isRunning }: Subject) {
  if (path !== `/exemption/rationale/${settings.sourceLocale ?? ''}`) return false;
  const category = catalogue.entry.get(document.id)?.category ?? '';
  return isRunning('LG003') && catalogue.category.get(category)?.consent === 'exempt';
}
