import type { DurationUnit } from '../text/units.ts';

/** Words about time in one language, lower case. */
export interface TimeWords {
  readonly session: readonly string[];
  readonly units: Readonly<Record<string, DurationUnit>>;
}

const unitsOf = (
  day: readonly string[],
  week: readonly string[],
  month: readonly string[],
  year: readonly string[],
): TimeWords['units'] =>
  Object.fromEntries(
    Object.entries({ day, week, month, year }).flatMap(([unit, words]) =>
      words.map((word) => [word, unit as DurationUnit]),
    ),
  );

const words: Readonly<Record<string, TimeWords>> = {
  en: {
    session: ['session', 'sessions'],
    units: unitsOf(['day', 'days'], ['week', 'weeks'], ['month', 'months'], ['year', 'years']),
  },
  fr: {
    session: ['session', 'sessions'],
    units: unitsOf(
      ['jour', 'jours'],
      ['semaine', 'semaines'],
      ['mois'],
      ['an', 'ans', 'année', 'années'],
    ),
  },
  de: {
    session: ['sitzung', 'sitzungen'],
    units: unitsOf(
      ['tag', 'tage', 'tagen'],
      ['woche', 'wochen'],
      ['monat', 'monate', 'monaten'],
      ['jahr', 'jahre', 'jahren'],
    ),
  },
  es: {
    session: ['sesión', 'sesiones'],
    units: unitsOf(['día', 'días'], ['semana', 'semanas'], ['mes', 'meses'], ['año', 'años']),
  },
  it: {
    session: ['sessione', 'sessioni'],
    units: unitsOf(
      ['giorno', 'giorni'],
      ['settimana', 'settimane'],
      ['mese', 'mesi'],
      ['anno', 'anni'],
    ),
  },
  nl: {
    session: ['sessie', 'sessies'],
    units: unitsOf(['dag', 'dagen'], ['week', 'weken'], ['maand', 'maanden'], ['jaar', 'jaren']),
  },
};

/** @returns undefined for a language whose words nobody wrote down: its texts are not judged */
export const timeWordsOf = (locale: string): TimeWords | undefined =>
  words[locale.split('-')[0] ?? ''];
