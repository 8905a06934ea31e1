import type { Document } from '../catalogue/document.ts';
import { pointerTo } from '../catalogue/pointer.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { ProviderBody } from '../provider/provider.ts';
import type { SettingsBody } from '../settings/settings.ts';
import { textsOf } from './texts-of.ts';

/** Words that are published as they stand. */
export interface PlainWords {
  /** JSON Pointer, locale included. */
  readonly at: string;
  readonly words: string;
}

/** Every text in every locale, and the words that have no locale: names, contacts, safeguards. */
export function* plainWordsOf(document: Document): Generator<PlainWords> {
  for (const { at, text } of textsOf(document)) {
    for (const [locale, { text: words }] of Object.entries(text ?? {})) {
      yield { at: `${at}/${locale}`, words };
    }
  }
  for (const [at, words] of withoutLocale(document)) {
    if (words !== undefined) yield { at, words };
  }
}

type Located = readonly [at: string, words: string | undefined];

function withoutLocale({ kind, body }: Document): readonly Located[] {
  switch (kind) {
    case 'entry':
      return safeguardsOf(body as EntryBody);
    case 'provider':
      return namesOf(body as ProviderBody);
    case 'settings':
      return controllerOf(body as SettingsBody);
    default:
      return [];
  }
}

const safeguardsOf = ({ transfers = [] }: EntryBody): readonly Located[] =>
  transfers.map(({ safeguard }, index) => [pointerTo('transfers', index, 'safeguard'), safeguard]);

const namesOf = ({ name, legalName }: ProviderBody): readonly Located[] => [
  ['/name', name],
  ['/legalName', legalName],
];

const controllerOf = ({ controller }: SettingsBody): readonly Located[] => [
  ['/controller/name', controller?.name],
  ['/controller/contact', controller?.contact],
];
