import type { Body } from '../catalogue/document.ts';
import { writeText } from '../text/text-state.ts';
import type { LocalisedText } from '../text/text.ts';

type Group = Readonly<Record<string, unknown>>;

/**
 * Writes words into the text that a pointer names: `/purpose/fr`; a section of the policy goes by its id.
 * @returns undefined when no text of one locale can stand there
 */
export function writeTextAt(
  body: Body,
  pointer: string,
  words: string,
  sourceLocale: string,
): Body | undefined {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const locale = steps.pop();
  if (locale === undefined || steps.length === 0) return undefined;
  const place: Place = { locale, words, sourceLocale };
  // Whoever stores it parses it like any other body: a pointer that leads nowhere does not pass.
  return written(body, steps, place) as Body | undefined;
}

interface Place {
  readonly locale: string;
  readonly words: string;
  readonly sourceLocale: string;
}

function written(value: unknown, [step, ...rest]: readonly string[], place: Place): unknown {
  if (step === undefined) {
    return isTextOrNothing(value)
      ? writeText(value, place.locale, place.words, place.sourceLocale)
      : undefined;
  }
  if (Array.isArray(value)) {
    const index = value.findIndex((item) => isGroup(item) && item['id'] === step);
    const item = written(value[index], rest, place);
    return index < 0 || item === undefined ? undefined : value.with(index, item);
  }
  if (value !== undefined && !isGroup(value)) return undefined;
  const member = written(value?.[step], rest, place);
  return member === undefined ? undefined : { ...value, [step]: member };
}

const isGroup = (value: unknown): value is Group =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTextOrNothing = (value: unknown): value is LocalisedText | undefined =>
  value === undefined ||
  (isGroup(value) && Object.values(value).every((words) => isGroup(words) && 'text' in words));
