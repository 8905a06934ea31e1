import type { Attempt } from '../platform/attempt';
import type { Language } from '../platform/language';

/** What to say beside a field that the server refused; empty when it did not. */
export function wrongField(attempt: Attempt, language: Language, field: string): string {
  return attempt.problem()?.at(`/${field}`) ? language.say(`signIn.wrong.${field}`) : '';
}
