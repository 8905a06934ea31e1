import { composeDuration, type ReconsentReason } from '../../../registry/index';
import type { Names } from '../../platform/differences/value-words';
import type { Language } from '../../platform/language';

/** Why visitors will be asked again, as one clause. */
export function reasonWords(reason: ReconsentReason, names: Names, language: Language): string {
  const { rule, category, value = '' } = reason;
  const words =
    typeof value === 'number'
      ? composeDuration(
          { kind: 'persistent', seconds: value, qualifier: 'exactly', refreshed: false },
          language.current(),
        )
      : (names.get(`provider/${value}`) ?? value);
  return language.say(`changes.reason.${rule}`, {
    category: names.get(`category/${category}`) ?? category,
    entry: names.get(`entry/${reason.entry ?? ''}`) ?? reason.entry ?? '',
    value: words,
  });
}
