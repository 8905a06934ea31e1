import { computed, untracked, type WritableSignal } from '@angular/core';
import {
  disabled,
  form,
  type FieldTree,
  readonly,
  type ReadonlyFieldTree,
  type SchemaPath,
  validateTree,
} from '@angular/forms/signals';
import type { Kind } from '../../../registry/index';
import { valueAt, withoutValueAt, withValueAt } from './at-pointer';
import { type DocumentEditing, isWithin } from './document-editing';

/** One field of an editor: where it lies in the document, and what it holds while nothing is known. */
export interface Place<T> {
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
  readonly blank: T;
  /** How it refuses hands that may only read: a box of words can still be read and copied from. */
  readonly lock: 'readonly' | 'disabled';
}

type Places = Readonly<Record<string, Place<unknown>>>;
export type FieldsOf<P extends Places> = {
  readonly [N in keyof P]: P[N] extends Place<infer T> ? T : never;
};

/** A native box of words. */
export const written = (at: string): Place<string> => ({ at, blank: '', lock: 'readonly' });
/** A native list to choose from. */
export const chosen = (at: string): Place<string> => ({ at, blank: '', lock: 'disabled' });
/** A control of our own. */
export const held = <T>(at: string, blank: T): Place<T> => ({ at, blank, lock: 'readonly' });

/**
 * The Signal Form over a document: its fields read and write the draft, so that all of them save as
 * one, and take as their errors what blocks at their place. Call in an injection context.
 */
export function documentForm<K extends Kind, P extends Places>(
  editing: DocumentEditing<K>,
  places: P,
): FieldTree<FieldsOf<P>> {
  return form<FieldsOf<P>>(fieldsOf(editing, places), (path) => {
    const paths = path as unknown as Readonly<Record<string, SchemaPath<unknown>>>;
    for (const [name, { lock }] of Object.entries(places)) {
      const [field, when] = [paths[name], () => editing.isReadOnly()];
      if (field && lock === 'readonly') readonly(field, { when });
      else if (field) disabled(field, { when });
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

/**
 * The document as fields: a member that is not known is blank there and absent here. A form marks the
 * items of lists with symbols of its own, so it works on copies.
 */
function fieldsOf<K extends Kind, P extends Places>(
  { draft }: DocumentEditing<K>,
  places: P,
): WritableSignal<FieldsOf<P>> {
  const entries = Object.entries(places).map(([name, { at, blank }]) => {
    const there = computed(() => valueAt(draft().body(), at));
    return { name, at, value: computed(() => structuredClone(there()) ?? blank) };
  });
  const read = computed(
    () => Object.fromEntries(entries.map(({ name, value }) => [name, value()])) as FieldsOf<P>,
  );
  const set = (next: FieldsOf<P>): void => {
    const before = untracked(read);
    const changed = entries.filter(({ name }) => !Object.is(before[name], next[name]));
    draft().body.update((body) =>
      changed.reduce((put, { name, at }) => withKnown(put, at, structuredClone(next[name])), body),
    );
  };
  const update = (alter: (fields: FieldsOf<P>) => FieldsOf<P>): void => set(alter(untracked(read)));
  // A form asks for a signal that can be written; Angular has none that writes somewhere else.
  const fields = Object.assign(read, { set, update, asReadonly: () => read });
  return fields as unknown as WritableSignal<FieldsOf<P>>;
}

const withKnown = <T>(body: T, at: string, value: unknown): T =>
  value === '' || value === null ? withoutValueAt(body, at) : withValueAt(body, at, value);

/** The field a problem concerns: the one that lies nearest above it. */
const nameAt = (places: Places, at: string): string =>
  Object.entries(places)
    .filter(([, place]) => isWithin(at, place.at))
    .sort(([, a], [, b]) => b.at.length - a.at.length)[0]?.[0] ?? '';
