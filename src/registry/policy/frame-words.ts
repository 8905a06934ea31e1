import type { StorageKind } from '../entry/entry.ts';
import { pickLocale } from '../public/pick-locale.ts';

/** The words of the page's frame: all that no document holds. `{}` is the place of what is composed. */
export interface FrameWords {
  readonly tablesHeading: string;
  readonly caption: string;
  readonly exempt: string;
  readonly required: string;
  readonly mixed: string;
  readonly exemptEntry: string;
  readonly noName: string;
  readonly nothingIn: string;
  readonly release: string;
  readonly digest: string;
  readonly languages: string;
  readonly registry: string;
  /** What a mark says of its part, beside another page. */
  readonly changed: string;
  readonly added: string;
  readonly removed: string;
  readonly storage: Readonly<Record<Exclude<StorageKind, 'cookie'>, string>>;
}

const en: FrameWords = {
  tablesHeading: 'What this site stores on your device',
  caption: 'Declared in the category “{}”',
  exempt: 'Your consent is not needed.',
  required: 'Used only if you agree.',
  mixed: 'Used only if you agree, save where a line says otherwise.',
  exemptEntry: 'Your consent is not needed for this one.',
  noName: 'no name of its own',
  nothingIn: 'Nothing is declared in: {}.',
  release: 'Release {}',
  digest: 'Digest',
  languages: 'Languages',
  registry: 'The same as data (JSON)',
  changed: 'changed',
  added: 'new',
  removed: 'removed',
  storage: {
    'local-storage': 'local storage',
    'session-storage': 'session storage',
    'indexed-db': 'browser database',
    'cache-storage': 'cache storage',
    opfs: 'private file storage',
    'service-worker': 'service worker',
    pixel: 'pixel',
    script: 'script',
    fingerprint: 'device fingerprint',
    sdk: 'app library',
  },
};

const fr: FrameWords = {
  tablesHeading: 'Ce que ce site dépose sur votre appareil',
  caption: 'Déclarés dans la catégorie « {} »',
  exempt: 'Votre consentement n’est pas nécessaire.',
  required: 'Utilisés seulement si vous êtes d’accord.',
  mixed: 'Utilisés seulement si vous êtes d’accord, sauf mention contraire sur la ligne.',
  exemptEntry: 'Votre consentement n’est pas nécessaire pour celui-ci.',
  noName: 'sans nom propre',
  nothingIn: 'Rien n’est déclaré dans : {}.',
  release: 'Version {}',
  digest: 'Empreinte',
  languages: 'Langues',
  registry: 'Les mêmes informations sous forme de données (JSON)',
  changed: 'modifié',
  added: 'nouveau',
  removed: 'retiré',
  storage: {
    'local-storage': 'stockage local',
    'session-storage': 'stockage de session',
    'indexed-db': 'base de données du navigateur',
    'cache-storage': 'stockage de cache',
    opfs: 'stockage privé de fichiers',
    'service-worker': 'service worker',
    pixel: 'pixel',
    script: 'script',
    fingerprint: 'empreinte de l’appareil',
    sdk: 'bibliothèque d’application',
  },
};

const words = { en, fr } as const;

/** Words in the locale's language, else in English. */
export const frameWordsOf = (locale: string): FrameWords =>
  words[pickLocale(Object.keys(words), locale, 'en') as keyof typeof words];

// A function as replacement: `$&` in a label must stay what it is.
export const fillIn = (sentence: string, what: string): string =>
  sentence.replace('{}', () => what);
