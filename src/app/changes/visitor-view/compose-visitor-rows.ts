import {
  catalogueOf,
  composeNoticeEntries,
  composePolicyPage,
  composeRegistry,
  describeName,
  type Document,
  type NoticeEntries,
  type NoticeEntry,
  type RegistryJson,
} from '../../../registry/index';

/** One fact of an entry as a visitor reads it. */
export interface VisitorFact {
  readonly key: string;
  readonly label: string;
  readonly lines: readonly string[];
  readonly isMono: boolean;
  readonly isChanged: boolean;
}

export interface VisitorRows {
  /** Empty where the entry is not shown: not yet live, retired, or still incomplete. */
  readonly before: readonly VisitorFact[];
  readonly after: readonly VisitorFact[];
}

type Fact = Omit<VisitorFact, 'isChanged'>;

/** The documents an entry's row is made of, before and after a change. */
export interface Sides {
  readonly before: readonly Document[];
  readonly after: readonly Document[];
}

/**
 * The row of one entry in the policy page or in the banner's details, composed by the functions that
 * publish it.
 * @param publishedAt any instant; a row does not show it
 */
export function composeVisitorRows(
  sides: Sides,
  surface: 'policy' | 'banner',
  locale: string,
  publishedAt: string,
): VisitorRows {
  const facts = surface === 'policy' ? policyFacts : bannerFacts;
  const before = facts(previewOf(sides.before, publishedAt), locale);
  const after = facts(previewOf(sides.after, publishedAt), locale);
  return { before: marked(before, after), after: marked(after, before) };
}

export function previewOf(documents: readonly Document[], publishedAt: string): RegistryJson {
  const facts = { release: 1, consentRevision: 1, publishedAt };
  return composeRegistry(catalogueOf(documents), facts, 'preview');
}

function policyFacts(registry: RegistryJson, locale: string): readonly Fact[] {
  const { columns, tables } = composePolicyPage(registry, locale);
  const cells = tables[0]?.rows[0]?.cells ?? [];
  return cells.map(({ column, lines }) => ({
    key: column,
    label: columns.find((each) => each.column === column)?.label ?? '',
    lines,
    isMono: column === 'names',
  }));
}

function bannerFacts(registry: RegistryJson, locale: string): readonly Fact[] {
  const { labels, entries } = composeNoticeEntries(registry, locale);
  const [entry] = entries;
  return entry === undefined ? [] : factsOf(entry, labels);
}

const factsOf = (entry: NoticeEntry, labels: NoticeEntries['labels']): readonly Fact[] =>
  (
    [
      ['names', entry.names.map(describeName)],
      ['provider', [entry.provider]],
      ['function', [entry.function]],
      ['purpose', [entry.purpose, entry.condition ?? '']],
      ['duration', [entry.duration]],
    ] as const
  ).map(([key, lines]) => ({
    key,
    label: labels[key],
    lines: lines.filter((line) => line !== ''),
    isMono: key === 'names',
  }));

/** Outlines what a visitor reads differently; a row that is wholly new or gone needs no outline in each cell. */
const marked = (facts: readonly Fact[], others: readonly Fact[]): readonly VisitorFact[] =>
  facts.map((fact) => {
    const other = others.find(({ key }) => key === fact.key);
    return {
      ...fact,
      isChanged: other !== undefined && other.lines.join('\n') !== fact.lines.join('\n'),
    };
  });
