import { Service } from '@angular/core';
import {
  type InterpolatableTranslation,
  type InterpolatableTranslationObject,
  type InterpolationParameters,
  TranslateCompiler,
  type TranslationObject,
} from '@ngx-translate/core';
import { IntlMessageFormat } from 'intl-messageformat';

/**
 * ICU messages, interpreted rather than compiled: nothing here needs `eval`, so the strict
 * Content-Security-Policy holds. A message is parsed when it is first shown.
 */
@Service({ autoProvided: false })
export class IcuCompiler extends TranslateCompiler {
  override compile(source: string, language: string): InterpolatableTranslation {
    const message = typeset(source, language);
    if (!message.includes('{')) return message;
    let parsed: IntlMessageFormat | undefined;
    return (values?: InterpolationParameters) => {
      parsed ??= new IntlMessageFormat(message, language, undefined, { ignoreTag: true });
      try {
        return String(parsed.format(values));
      } catch {
        return message; // A value is missing: braces in a sentence beat a page that cannot be drawn.
      }
    };
  }

  override compileTranslations(
    words: TranslationObject,
    language: string,
  ): InterpolatableTranslationObject {
    return Object.fromEntries(
      Object.entries(words).map(([key, value]) => [
        key,
        typeof value === 'string'
          ? this.compile(value, language)
          : this.compileTranslations(value as TranslationObject, language),
      ]),
    );
  }
}

/** Typographic apostrophes, and in French spaces that keep punctuation on its line. */
function typeset(source: string, language: string): string {
  const message = source.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language !== 'fr') return message;
  return message.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0');
}
