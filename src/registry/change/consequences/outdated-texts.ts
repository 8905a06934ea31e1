import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Body, Document, Kind } from '../../catalogue/document.ts';
import { kinds } from '../../catalogue/document.ts';
import { textsOf } from '../../lint/texts-of.ts';
import { stateOfText, wordsOf } from '../../text/text-state.ts';
import type { LocalisedText } from '../../text/text.ts';
import type { OutdatedText } from './consequences.ts';

/** Translations that a change leaves behind their source, be it once more. */
export function outdatedTexts(before: Catalogue, after: Catalogue): readonly OutdatedText[] {
  const from = sourceOf(before);
  const to = sourceOf(after);
  return kinds.flatMap((kind) =>
    [...documentsIn(after, kind)]
      // The same value is the same document: most of a catalogue is not touched.
      .filter(({ id, body }) => from !== to || before[kind].get(id) !== body)
      .flatMap((document) => outdatedIn(document, before, { from, to })),
  );
}

const sourceOf = ({ settings }: Catalogue): string => settings.get('main')?.sourceLocale ?? 'en';

function* documentsIn(catalogue: Catalogue, kind: Kind): Generator<Document> {
  const bodies: ReadonlyMap<string, Body> = catalogue[kind];
  for (const [id, body] of bodies) yield { kind, id, body };
}

function outdatedIn(
  { kind, id, body }: Document,
  before: Catalogue,
  { from, to }: { readonly from: string; readonly to: string },
): readonly OutdatedText[] {
  const known = before[kind].get(id);
  const old = new Map(
    known ? textsOf({ kind, id, body: known }).map(({ at, text }) => [at, text]) : [],
  );
  return textsOf({ kind, id, body }).flatMap(({ at, text = {} }) =>
    Object.keys(text)
      .filter((locale) => stateOfText(text, locale, to) === 'needs-update')
      .filter((locale) => isNews(old.get(at), text, { locale, from, to }))
      .map((locale) => ({ document: { kind, id }, path: at, locale })),
  );
}

/** Whether it was in step before, or the source moved on once more. */
const isNews = (
  before: LocalisedText | undefined,
  after: LocalisedText,
  { locale, from, to }: Readonly<Record<'locale' | 'from' | 'to', string>>,
): boolean =>
  stateOfText(before, locale, from) !== 'needs-update' ||
  wordsOf(before, from) !== wordsOf(after, to);
