import { pickLocale } from '../public/pick-locale.ts';

/** The facts told of each entry, in banner and policy page. */
export interface LabelWords {
  readonly provider: string;
  readonly function: string;
  readonly functionAndLocation: string;
  readonly names: string;
  readonly purpose: string;
  readonly duration: string;
}

const words = {
  en: {
    provider: "Service provider's name",
    function: 'Function',
    functionAndLocation: 'Function and location',
    names: 'Cookie name(s)',
    purpose: 'Purposes',
    duration: 'Duration',
  },
  fr: {
    provider: 'Nom du prestataire',
    function: 'Fonction',
    functionAndLocation: 'Fonction et emplacement',
    names: 'Nom(s) du cookie',
    purpose: 'Finalités',
    duration: 'Durée',
  },
} as const satisfies Record<string, LabelWords>;

/** Labels in the locale's language, else in English. */
export const labelWordsOf = (locale: string): LabelWords =>
  words[pickLocale(Object.keys(words), locale, 'en') as keyof typeof words];
