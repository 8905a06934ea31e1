import { placeOf } from '../../platform/differences/field-place';
import { localeName } from '../../platform/format';
import { joined, nameIn, type ConsequenceRow, type Telling } from './consequence-row';

/** Translations that say what the source said before; none is none to tell. */
export function textsRow(telling: Telling): readonly ConsequenceRow[] {
  const { view, language } = telling;
  const { texts } = view.consequences;
  if (texts.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { locale } of texts) counts.set(locale, (counts.get(locale) ?? 0) + 1);
  const parts = [...counts].map(([locale, count]) =>
    language.say('consequences.texts.locale', {
      language: localeName(locale, language.current()),
      count,
    }),
  );
  return [
    {
      key: 'texts',
      tone: 'attention',
      badge: language.say('consequences.texts.badge', { count: texts.length }),
      says: joined(parts, language),
      why: texts.map(({ document, path, locale }) => {
        const { field, part } = placeOf(document.kind, path, false);
        const label = `fields.label.${document.kind}.${field}`;
        return {
          words: [
            nameIn(telling, document.kind, document.id),
            language.knows(label) ? language.say(label) : field,
            part ?? '',
            localeName(locale, language.current()),
          ]
            .filter((each) => each !== '')
            .join(' · '),
        };
      }),
    },
  ];
}
