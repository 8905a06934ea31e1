import { Type, type Static } from 'typebox';
import { rowStates, type EntryRow, type IndexedRow } from './entry-row.ts';

export const sortKeys = [
  'names',
  'provider',
  'category',
  'function',
  'duration',
  'findings',
  'state',
  'updated',
] as const;
export type SortKey = (typeof sortKeys)[number];

const list = (values: readonly string[], description: string) =>
  Type.String({
    pattern: `^(${values.join('|')})(,(${values.join('|')}))*$`,
    maxLength: 200,
    description: `${description} Several are separated by commas.`,
  });
const ids = (description: string) =>
  Type.String({
    pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
    maxLength: 4000,
    description: `${description} Several are separated by commas.`,
  });
const text = (pattern: string, description: string) => Type.String({ pattern, description });
const number = (maximum: number, description: string) =>
  Type.Integer({ minimum: 1, maximum, description });

/** The address of a list: several values of one filter are separated by commas. */
export const EntryQuery = Type.Object(
  {
    q: Type.Optional(Type.String({ maxLength: 200, description: 'Words that a row must hold.' })),
    category: Type.Optional(ids('Ids of categories.')),
    provider: Type.Optional(ids('Ids of providers.')),
    location: Type.Optional(ids('Ids of locations.')),
    state: Type.Optional(list(rowStates, 'States of rows.')),
    missing: Type.Optional(
      text(
        '^[A-Za-z0-9-]+(,[A-Za-z0-9-]+)*$',
        'Locales in one of which words are missing, separated by commas.',
      ),
    ),
    finding: Type.Optional(
      list(['error', 'warning', 'info', 'any'], 'Severities of findings, or `any`.'),
    ),
    view: Type.Optional(
      text('^(all|needs-attention|mine)$', 'One of `all`, `needs-attention` and `mine`.'),
    ),
    sort: Type.Optional(
      text(`^-?(${sortKeys.join('|')})$`, 'What rows are sorted by; `-` in front turns it round.'),
    ),
    page: Type.Optional(number(1_000_000, 'Counted from 1.')),
    size: Type.Optional(number(10_000, 'Rows per page; 100 when absent.')),
    change: Type.Optional(
      text('^C-[0-9]{1,9}$', "The change laid over what is live; else the reader's own."),
    ),
  },
  { additionalProperties: false },
);
export type EntryQuery = Static<typeof EntryQuery>;

const valuesOf = (value: string | undefined): readonly string[] | undefined => value?.split(',');

/** @returns whether the row passes every filter of the query */
export function passes({ row, words, isPast }: IndexedRow, query: EntryQuery): boolean {
  const states = valuesOf(query.state);
  if (isPast && states?.includes('retired') !== true) return false;
  return (
    includes(states, row.state) &&
    includes(valuesOf(query.category), row.category?.id) &&
    includes(valuesOf(query.provider), row.provider?.id) &&
    (valuesOf(query.location)?.some((id) => row.locations.includes(id)) ?? true) &&
    (valuesOf(query.missing)?.some((locale) => row.texts[locale] === 'missing') ?? true) &&
    (valuesOf(query.finding)?.some((severity) => hasFinding(row, severity)) ?? true) &&
    (query.view !== 'needs-attention' || needsAttention(row)) &&
    (query.view !== 'mine' || row.change?.mine === true) &&
    terms(query.q).every((term) => words.includes(term))
  );
}

/** Something blocks it or asks for work: errors, warnings, words that are missing or behind their source. */
export const needsAttention = ({ findings, texts }: EntryRow): boolean =>
  findings.error + findings.warning > 0 ||
  Object.values(texts).some((state) => state === 'missing' || state === 'needs-update');

const includes = (wanted: readonly string[] | undefined, value: string | undefined): boolean =>
  wanted === undefined || (value !== undefined && wanted.includes(value));

function hasFinding({ findings }: EntryRow, severity: string): boolean {
  if (severity === 'any') return findings.error + findings.warning + findings.info > 0;
  return findings[severity as keyof EntryRow['findings']] > 0;
}

const terms = (q = ''): readonly string[] =>
  q
    .normalize('NFC')
    .toLocaleLowerCase()
    .split(/\s+/)
    .filter((term) => term !== '');
