import type { PolicyCell, PolicyPage, PolicyRow } from './policy-page.ts';

/** How a part reads beside another page. What only one of the two has is new on the later one, and gone on the earlier. */
export type PolicyMark = 'changed' | 'added' | 'removed';

/** Place of a part → how it differs: `title`, `row/sessionid/purpose`. */
export type PolicyMarks = ReadonlyMap<string, PolicyMark>;

/** The parts of a page by place, each as what tells whether it reads the same. A part names the one that it belongs to. */
interface Part {
  readonly place: string;
  readonly within?: string;
  readonly reads: string;
}

/**
 * What of a page reads differently on another.
 * @param side on which side of the other one the page stands
 */
export function comparePages(
  page: PolicyPage,
  other: PolicyPage,
  side: 'before' | 'after',
): PolicyMarks {
  const there = new Map(partsOf(other).map(({ place, reads }) => [place, reads]));
  const sole = side === 'before' ? 'removed' : 'added';
  return new Map(
    partsOf(page).flatMap(({ place, within, reads }): [string, PolicyMark][] => {
      // One mark on what is wholly new, not one on each of its parts.
      if (within !== undefined && !there.has(within)) return [];
      if (!there.has(place)) return [[place, sole]];
      return there.get(place) === reads ? [] : [[place, 'changed']];
    }),
  );
}

function partsOf(page: PolicyPage): readonly Part[] {
  return [
    { place: 'title', reads: page.title },
    ...page.introduction.map((reads, index) => ({ place: `introduction/${index}`, reads })),
    ...page.sections.flatMap(({ id, heading, paragraphs }) => {
      const within = `section/${id}`;
      return [
        { place: within, reads: heading },
        ...paragraphs.map((reads, index) => ({ place: `${within}/${index}`, within, reads })),
      ];
    }),
    ...page.columns.map(({ column, label }) => ({ place: `column/${column}`, reads: label })),
    ...page.tables.flatMap(({ id, heading, paragraphs, consent, rows }) => {
      const within = `category/${id}`;
      return [
        { place: within, reads: heading },
        ...paragraphs.map((reads, index) => ({ place: `${within}/${index}`, within, reads })),
        { place: `${within}/consent`, within, reads: consent },
        ...rows.flatMap((row) => partsOfRow(row, id)),
      ];
    }),
    { place: 'nothingIn', reads: page.nothingIn },
  ].filter(({ place, reads }) => place !== 'nothingIn' || reads !== '');
}

/** A row is headed by its names: it is another one where they, or its table, are others. */
function partsOfRow({ id, cells }: PolicyRow, table: string): readonly Part[] {
  const within = `row/${id}`;
  const names = cells.find(({ column }) => column === 'names');
  return [
    { place: within, reads: `${table} ${names ? readingOf(names) : ''}` },
    ...cells
      .filter(({ column }) => column !== 'names')
      .map((cell) => ({ place: `${within}/${cell.column}`, within, reads: readingOf(cell) })),
  ];
}

const readingOf = ({ lines, href = '' }: PolicyCell): string => [...lines, href].join('\n');
