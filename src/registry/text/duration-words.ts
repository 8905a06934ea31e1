/** The words around an amount; `{}` stands for it. */
export interface DurationWords {
  readonly session: string;
  readonly untilCleared: string;
  readonly exactly: string;
  readonly 'up-to': string;
  readonly default: string;
  /** Follows an amount that starts anew whenever the visitor comes back. */
  readonly refreshed: string;
}

const en: DurationWords = {
  session: 'for the session',
  untilCleared: 'until you clear your browser data',
  exactly: '{}',
  'up-to': 'up to {}',
  default: '{} by default',
  refreshed: '{}, renewed at each visit',
};

const words: Readonly<Record<string, DurationWords>> = {
  en,
  fr: {
    session: 'le temps de la session',
    untilCleared: "jusqu'à l'effacement des données du navigateur",
    exactly: '{}',
    'up-to': "jusqu'à {}",
    default: '{} par défaut',
    refreshed: '{}, durée renouvelée à chaque visite',
  },
  // "höchstens" and "maximaal" leave the unit in the case that Intl gives it.
  de: {
    session: 'für die Dauer der Sitzung',
    untilCleared: 'bis Sie Ihre Browserdaten löschen',
    exactly: '{}',
    'up-to': 'höchstens {}',
    default: 'standardmäßig {}',
    refreshed: '{}, erneuert bei jedem Besuch',
  },
  es: {
    session: 'durante la sesión',
    untilCleared: 'hasta que borre los datos del navegador',
    exactly: '{}',
    'up-to': 'hasta {}',
    default: '{} por defecto',
    refreshed: '{}, se renueva en cada visita',
  },
  it: {
    session: 'per la durata della sessione',
    untilCleared: 'fino alla cancellazione dei dati del browser',
    exactly: '{}',
    'up-to': 'fino a {}',
    default: '{} per impostazione predefinita',
    refreshed: '{}, rinnovata a ogni visita',
  },
  nl: {
    session: 'voor de duur van de sessie',
    untilCleared: 'tot u uw browsergegevens wist',
    exactly: '{}',
    'up-to': 'maximaal {}',
    default: 'standaard {}',
    refreshed: '{}, vernieuwd bij elk bezoek',
  },
};

/** Languages without words of their own borrow the English ones; amounts follow the locale all the same. */
export const durationWordsOf = (locale: string): DurationWords =>
  words[locale.split('-')[0] ?? ''] ?? en;
