import { computed, untracked, type WritableSignal } from '@angular/core';
import {
  disabled,
  form,
  type FieldTree,
  max,
  min,
  readonly,
  type ReadonlyFieldTree,
  type SchemaPath,
  validateTree,
} from '@angular/forms/signals';
import type { Bodies, Kind } from '../../../registry/index';
import { valueAt, withoutValueAt, withValueAt } from './at-pointer';
import { type DocumentEditing, isWithin } from './document-editing';
import type { FieldsOf, Place, Places } from './places';

/**
 * The Signal Form over a document: its fields read and write the draft, so that all of them save as
 * one, and take as their errors what blocks at their place. Call in an injection context.
 * @param shipped members that stand as long as the document has none; a field in one brings the rest along
 */
export function documentForm<K extends Kind, P extends Places>(
  editing: DocumentEditing<K>,
  places: P,
  shipped: Bodies[K] = {},
): FieldTree<FieldsOf<P>> {
  return form<FieldsOf<P>>(fieldsOf(editing, places, shipped), (path) => {
    const paths = path as unknown as Readonly<Record<string, SchemaPath<unknown>>>;
    for (const [name, place] of Object.entries(places)) {
      const field = paths[name];
      if (field) rule(field, place, () => editing.isReadOnly());
    }
    validateTree(path as SchemaPath<FieldsOf<P>>, ({ fieldTree }) => {
      const trees = fieldTree as unknown as Readonly<Record<string, ReadonlyFieldTree<unknown>>>;
      return editing.blocking().map(({ at, words }) => ({
        kind: 'blocking',
        message: words,
        fieldTree: trees[nameAt(places, at)] ?? fieldTree,
      }));
    });
  });
}

function rule(
  field: SchemaPath<unknown>,
  { lock, limits }: Place<unknown>,
  when: () => boolean,
): void {
  if (lock === 'readonly') readonly(field, { when });
  else disabled(field, { when });
  const number = field as SchemaPath<number | null>;
  if (limits) min(number, limits.min);
  if (limits?.max !== undefined) max(number, limits.max);
}

/**
 * The document as fields: a member that is not known is blank there and absent here. A form marks the
 * items of lists with symbols of its own, so it works on copies.
 */
function fieldsOf<K extends Kind, P extends Places>(
  { draft }: DocumentEditing<K>,
  places: P,
  shipped: Bodies[K],
): WritableSignal<FieldsOf<P>> {
  const body = computed(() => ({ ...shipped, ...draft().body() }));
  const entries = Object.entries(places).map(([name, place]) => {
    const there = computed(() => valueAt(body(), place.at));
    return { name, place, value: computed(() => shownIn(place, there())) };
  });
  const read = computed(
    () => Object.fromEntries(entries.map(({ name, value }) => [name, value()])) as FieldsOf<P>,
  );
  const set = (next: FieldsOf<P>): void => {
    const before = untracked(read);
    const changed = entries.filter(({ name }) => !Object.is(before[name], next[name]));
    draft().body.update((typed) =>
      changed.reduce(
        (all, { name, place }) => withKnown(whole(all, shipped, place.at), place, next[name]),
        typed,
      ),
    );
  };
  const update = (alter: (fields: FieldsOf<P>) => FieldsOf<P>): void => set(alter(untracked(read)));
  // A form asks for a signal that can be written; Angular has none that writes somewhere else.
  const fields = Object.assign(read, { set, update, asReadonly: () => read });
  return fields as unknown as WritableSignal<FieldsOf<P>>;
}

const shownIn = ({ blank, spelling }: Place<unknown>, stored: unknown): unknown => {
  if (stored === undefined) return blank;
  return spelling ? spelling.shown(stored) : structuredClone(stored);
};

/** Brings the shipped member along that a place lies in. */
function whole<B extends object>(body: B, shipped: B, at: string): B {
  const member = at.split('/')[1] as keyof B;
  const standing = member in body ? undefined : shipped[member];
  return standing === undefined ? body : { ...body, [member]: standing };
}

/** Nothing but blanks is nothing. */
function withKnown<T>(body: T, { at, spelling }: Place<unknown>, shown: unknown): T {
  const value = spelling ? spelling.kept(shown) : structuredClone(shown);
  const isKnown = value !== null && (typeof value !== 'string' || value.trim() !== '');
  return isKnown ? withValueAt(body, at, value) : withoutValueAt(body, at);
}

/** The field a problem concerns: the one that lies nearest above it. */
const nameAt = (places: Places, at: string): string =>
  Object.entries(places)
    .filter(([, place]) => isWithin(at, place.at))
    .sort(([, a], [, b]) => b.at.length - a.at.length)[0]?.[0] ?? '';
