// The facts of the page that the product must be able to produce, in words of our own.
export interface ReferenceEntry {
  readonly name: string;
  readonly function: { readonly en: string; readonly fr: string };
  readonly purpose: { readonly en: string; readonly fr: string };
  readonly rationale: { readonly en: string; readonly fr: string };
  readonly locations: readonly string[];
  readonly duration: {
    readonly amount: number;
    readonly unit: string;
    readonly qualifier: string;
    readonly seconds: number;
    readonly words: { readonly en: string; readonly fr: string };
  };
  readonly condition?: { readonly en: string; readonly fr: string };
}

const bothOffices = ['Front office', 'Back office'];

export const referenceEntries: readonly ReferenceEntry[] = [
  {
    name: 'sessionid',
    function: { en: 'Authentication', fr: 'Authentification' },
    purpose: {
      en: 'Knows you again on the next page you open.',
      fr: 'Vous reconnaît à la page suivante.',
    },
    rationale: {
      en: 'Signing in is asked for by the person who signs in.',
      fr: 'La connexion est demandée par la personne qui se connecte.',
    },
    locations: bothOffices,
    duration: {
      amount: 2,
      unit: 'week',
      qualifier: 'default',
      seconds: 1_209_600,
      words: { en: '2 weeks by default', fr: '2 semaines par défaut' },
    },
  },
  {
    name: 'django_language',
    function: { en: 'Language selection', fr: 'Choix de la langue' },
    purpose: {
      en: 'Shows pages in the language you picked.',
      fr: 'Affiche les pages dans la langue choisie.',
    },
    rationale: {
      en: 'The language was chosen by the visitor.',
      fr: 'La langue a été choisie par le visiteur.',
    },
    locations: bothOffices,
    duration: {
      amount: 12,
      unit: 'month',
      qualifier: 'exactly',
      seconds: 31_536_000,
      words: { en: '12 months', fr: '12 mois' },
    },
    condition: {
      en: 'Only on portals in several languages.',
      fr: 'Seulement sur les portails en plusieurs langues.',
    },
  },
  {
    name: 'csrftoken',
    function: { en: 'API (CSRF)', fr: 'API (CSRF)' },
    purpose: {
      en: 'Lets the page fetch data through the API safely.',
      fr: 'Permet à la page de lire les données de l’API sans risque.',
    },
    rationale: {
      en: 'Data calls that were asked for cannot be made safely without it.',
      fr: 'Les appels demandés ne peuvent pas être faits sans risque autrement.',
    },
    locations: bothOffices,
    duration: {
      amount: 12,
      unit: 'month',
      qualifier: 'up-to',
      seconds: 31_536_000,
      words: { en: 'up to 12 months', fr: "jusqu'à 12 mois" },
    },
  },
  {
    name: 'cookies_preferences',
    function: { en: 'Cookie choices', fr: 'Choix relatifs aux cookies' },
    purpose: {
      en: 'Keeps what you decided about cookies on this site.',
      fr: 'Conserve vos choix relatifs aux cookies.',
    },
    rationale: {
      en: 'The visitor asked for this choice to be kept.',
      fr: 'Le visiteur a demandé que ce choix soit conservé.',
    },
    locations: [],
    duration: {
      amount: 6,
      unit: 'month',
      qualifier: 'exactly',
      seconds: 15_552_000,
      words: { en: '6 months', fr: '6 mois' },
    },
  },
];
