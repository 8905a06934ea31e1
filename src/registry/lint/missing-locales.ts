import type { Document } from '../catalogue/document.ts';
import { hasWords, isBlank } from '../text/text-state.ts';
import type { Hit } from './rule.ts';
import type { TextField } from './texts-of.ts';

/** One hit for each locale that a text ought to have and lacks; an optional text without words is no text. */
export function* missingLocales(
  { kind, id }: Pick<Document, 'kind' | 'id'>,
  { at, text, isRequired }: TextField,
  locales: readonly string[],
): Generator<Hit> {
  if (!isRequired && !hasWords(text)) return;
  for (const locale of locales) {
    if (!isBlank(text?.[locale]?.text ?? '')) continue;
    yield {
      document: { kind, id },
      path: `${at}/${locale}`,
      params: { locale },
      read: { [at]: text, '/publishedLocales': locales },
    };
  }
}
