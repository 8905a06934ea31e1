import {
  describeName,
  stateOfText,
  type EntryBody,
  type Finding,
  type LocalisedText,
  type SettingsBody,
  type TextState,
} from '../../registry/index.ts';
import type { Overlay } from '../changes/overlays.ts';
import { keyOf, type StoredDocument } from '../documents/document-repository.ts';
import type { EntryRow, IndexedRow, RowState } from './entry-row.ts';

type Laid = Pick<Overlay, 'live' | 'judged'> & {
  /** Documents that the change edits, by `kind/id`. */
  readonly edited: ReadonlySet<string>;
};

const DEFAULT_LOCALE = 'en';

export const sourceLocaleOf = (settings: SettingsBody | undefined): string =>
  settings?.sourceLocale ?? DEFAULT_LOCALE;

/** Every entry of the overlay, then those it deletes, then those that earlier releases retired. */
export function composeRows(laid: Laid, now: string): readonly IndexedRow[] {
  const { judged, live } = laid;
  const compose = composer(laid, now);
  const present = [...judged.catalogue.entry].map(([id, body]) => compose(id, body, false));
  const gone = [...live.documents.values()].filter(
    ({ kind, id }) => kind === 'entry' && !judged.catalogue.entry.has(id),
  ) as StoredDocument<'entry'>[];
  return [...present, ...gone.map(({ id, body }) => compose(id, body, true))];
}

function composer({ live, judged, edited }: Laid, now: string) {
  const { catalogue } = judged;
  const settings = catalogue.settings.get('main');
  const source = sourceLocaleOf(settings);
  const locales = settings?.publishedLocales ?? [source];
  return (id: string, body: EntryBody, isGone: boolean): IndexedRow => {
    const key = keyOf({ kind: 'entry', id });
    const stored = live.documents.get(key);
    const provider = body.provider === undefined ? undefined : providerOf(catalogue, body.provider);
    const row: EntryRow = {
      ...shown(body),
      id,
      ...(provider ? { provider } : {}),
      ...(body.category === undefined ? {} : { category: categoryOf(catalogue, body.category) }),
      texts: Object.fromEntries(locales.map((locale) => [locale, worst(body, locale, source)])),
      findings: countFindings(isGone ? [] : judged.findingsOf(key, now)),
      state: stateOf(stored, edited.has(key), isGone),
      ...(stored?.live === true ? { release: stored.since } : {}),
      ...(stored ? { updatedAt: stored.updatedAt } : {}),
    };
    return { row, words: wordsIn(body, provider?.name), isPast: stored?.live === false && isGone };
  };
}

const shown = (
  body: EntryBody,
): Pick<EntryRow, 'names' | 'locations' | 'function' | 'duration'> => ({
  names: body.names ?? [],
  locations: body.locations ?? [],
  ...(body.function ? { function: body.function } : {}),
  ...(body.duration ? { duration: body.duration } : {}),
});

const providerOf = (catalogue: Overlay['judged']['catalogue'], id: string) => ({
  id,
  name: catalogue.provider.get(id)?.name ?? id,
});

const categoryOf = (catalogue: Overlay['judged']['catalogue'], id: string) => ({
  id,
  label: catalogue.category.get(id)?.label ?? {},
});

function stateOf(stored: StoredDocument | undefined, isEdited: boolean, isGone: boolean): RowState {
  if (isGone) return 'retired';
  if (stored?.live !== true) return 'new';
  return isEdited ? 'changed' : 'live';
}

const severity: Readonly<Record<TextState, number>> = {
  missing: 3,
  'needs-update': 2,
  draft: 1,
  reviewed: 0,
};

function worst(body: EntryBody, locale: string, source: string): TextState {
  const optional = [body.condition, body.duration?.note, body.exemption?.rationale];
  const texts = [body.function, body.purpose, ...optional.filter((text) => text !== undefined)];
  return texts
    .map((text) => stateOfText(text, locale, source))
    .reduce((bad, state) => (severity[state] > severity[bad] ? state : bad), 'reviewed');
}

function countFindings(findings: readonly Finding[]): EntryRow['findings'] {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function wordsIn(body: EntryBody, provider = ''): string {
  const texts: readonly (LocalisedText | undefined)[] = [
    body.function,
    body.purpose,
    body.condition,
  ];
  const words = texts.flatMap((text) => Object.values(text ?? {}).map((value) => value.text));
  const names = (body.names ?? []).flatMap((name) => [name.pattern, describeName(name)]);
  return [...names, provider, ...words].join('\n').toLocaleLowerCase();
}
