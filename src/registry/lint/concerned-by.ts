import type { Catalogue } from '../catalogue/catalogue.ts';
import type { EntryBody } from '../entry/entry.ts';
import type { Place } from './lint-documents.ts';
import { entriesMeeting, namesIn } from './names-that-meet.ts';

/**
 * The documents of which lint may say something else after these were edited; all others keep their findings.
 * @returns undefined when it may be any: settings decide on every document
 */
export function concernedBy(
  before: Catalogue,
  after: Catalogue,
  edited: readonly Place[],
): readonly Place[] | undefined {
  if (edited.some(({ kind }) => kind === 'settings')) return undefined;
  const entries = new Set<string>([
    ...idsOf(edited, 'entry'),
    ...entriesMeeting(after.entry, namesOf(before, after, edited)).keys(),
    ...entriesNaming(after, edited),
  ]);
  return [
    ...edited.filter(({ kind }) => kind !== 'entry'),
    ...[...entries].map((id): Place => ({ kind: 'entry', id })),
  ];
}

const idsOf = (places: readonly Place[], kind: Place['kind']): readonly string[] =>
  places.filter((place) => place.kind === kind).map(({ id }) => id);

/** The names that edited entries had or have: whatever met them, or meets them now, is judged against them. */
const namesOf = (before: Catalogue, after: Catalogue, edited: readonly Place[]) =>
  namesIn(
    idsOf(edited, 'entry').flatMap((id) =>
      [before.entry.get(id), after.entry.get(id)].filter((body) => body !== undefined),
    ),
  );

function entriesNaming({ entry }: Catalogue, edited: readonly Place[]): readonly string[] {
  const named = new Set(edited.map(({ kind, id }) => `${kind}/${id}`));
  const isNamed = (kind: Place['kind'], id = ''): boolean => named.has(`${kind}/${id}`);
  const others = edited.some(({ kind }) => kind !== 'entry');
  const names = ({ category, provider, recipients = [], locations = [] }: EntryBody): boolean =>
    isNamed('category', category) ||
    [provider, ...recipients].some((id) => isNamed('provider', id)) ||
    locations.some((id) => isNamed('location', id));
  return others ? [...entry].filter(([, body]) => names(body)).map(([id]) => id) : [];
}
