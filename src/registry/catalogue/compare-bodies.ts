import { canonicalText } from '../release/canonical-text.ts';
import type { Body } from './document.ts';

/** One field of a document that differs. A side that lacks the field lacks the member. */
export interface FieldDifference {
  /** JSON Pointer into the body (RFC 6901); a section of the policy goes by its id: `/sections/kinds/body/fr`. */
  readonly at: string;
  /** A text comes as `{text, state}`. */
  readonly before?: unknown;
  readonly after?: unknown;
}

type Fields = ReadonlyMap<string, unknown>;

/**
 * What differs, field by field as a reader knows them: texts per locale, a duration without its note as a whole, lists as sets.
 * @param before undefined when the document is new
 * @param after undefined when it goes
 */
export function compareBodies(
  before: Body | undefined,
  after: Body | undefined,
): readonly FieldDifference[] {
  const old = fieldsOf(before);
  const now = fieldsOf(after);
  const places = [...new Set([...old.keys(), ...now.keys()])].sort();
  return places.flatMap((at) => {
    const hasOld = old.has(at);
    const hasNow = now.has(at);
    const same = hasOld && hasNow && canonicalText(old.get(at)) === canonicalText(now.get(at));
    if (same) return [];
    return [
      {
        at,
        ...(hasOld ? { before: old.get(at) } : {}),
        ...(hasNow ? { after: now.get(at) } : {}),
      },
    ];
  });
}

function fieldsOf(body: Body | undefined): Fields {
  const fields = new Map<string, unknown>();
  if (body !== undefined) collect(body, '', fields);
  return fields;
}

function collect(value: unknown, at: string, fields: Map<string, unknown>): void {
  if (Array.isArray(value)) return collectList(value, at, fields);
  if (typeof value !== 'object' || value === null) return void fields.set(at, value);
  if (isWords(value)) return void fields.set(at, { text: value.text, state: value.state });
  if (at === '/duration') return collectDuration(value, fields);
  for (const [key, member] of Object.entries(value)) {
    collect(member, `${at}/${escapePointer(key)}`, fields);
  }
}

/** Amount, kind and qualifier make sense together alone; the note is a text of its own. */
function collectDuration(duration: object, fields: Map<string, unknown>): void {
  const { note, ...facts } = duration as { note?: unknown };
  fields.set('/duration', facts);
  if (note !== undefined) collect(note, '/duration/note', fields);
}

/** Lists are sets (formats.md §9): an order that nobody sees is no difference. Items with an id are compared one by one. */
function collectList(list: readonly unknown[], at: string, fields: Map<string, unknown>): void {
  if (list.length > 0 && list.every(isIdentified)) {
    for (const { id, ...rest } of list) collect(rest, `${at}/${escapePointer(id)}`, fields);
    return;
  }
  if (at === '/sections') return;
  fields.set(
    at,
    list.toSorted((a, b) => (canonicalText(a) < canonicalText(b) ? -1 : 1)),
  );
}

const isIdentified = (item: unknown): item is { readonly id: string } =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string';

const isWords = (value: object): value is { text: string; state: string } =>
  'text' in value && 'state' in value && typeof value.text === 'string';

// RFC 6901 §3
const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');
