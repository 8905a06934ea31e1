/** One field of an editor: where it lies in the document, and what it holds while nothing is known. */
export interface Place<T> {
  /** JSON Pointer (RFC 6901). */
  readonly at: string;
  readonly blank: T;
  /** How it refuses hands that may only read: a box of words can still be read and copied from. */
  readonly lock: 'readonly' | 'disabled';
  readonly spelling?: Spelling<T>;
  /** Of a number; what lies outside is stored all the same, and judged there. */
  readonly limits?: Limits;
}

/** What a box shows where the document has it otherwise. */
export interface Spelling<T> {
  shown(stored: unknown): T;
  kept(shown: T): unknown;
}

export interface Limits {
  readonly min: number;
  readonly max?: number;
}

export type Places = Readonly<Record<string, Place<unknown>>>;
export type FieldsOf<P extends Places> = {
  readonly [N in keyof P]: P[N] extends Place<infer T> ? T : never;
};

/**
 * A native box of words.
 * @param spelled how they are spelled in the document, e.g. without the space around them
 */
export const written = (at: string, spelled?: (words: string) => string): Place<string> => ({
  at,
  blank: '',
  lock: 'readonly',
  ...(spelled ? { spelling: { shown: String, kept: spelled } } : {}),
});
/** A native box for a number; empty is null. */
export const counted = (
  at: string,
  limits: Limits,
  spelling?: Spelling<number | null>,
): Place<number | null> => ({
  at,
  blank: null,
  lock: 'readonly',
  limits,
  ...(spelling ? { spelling } : {}),
});
/** A native list, or circles, to choose from. */
export const chosen = (at: string): Place<string> => ({ at, blank: '', lock: 'disabled' });
/** A native box to tick. */
export const ticked = (at: string): Place<boolean> => ({ at, blank: false, lock: 'disabled' });
/** A control of our own. */
export const held = <T>(at: string, blank: T): Place<T> => ({ at, blank, lock: 'readonly' });
