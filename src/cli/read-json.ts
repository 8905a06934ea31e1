export type Members = Readonly<Record<string, unknown>>;

/** @returns undefined for whatever is not a JSON object in UTF-8 */
export function readObject(bytes: Uint8Array | string | undefined): Members | undefined {
  if (bytes === undefined) return undefined;
  try {
    const text =
      typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // The caller says what is malformed.
  }
}

export const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object in a list; nothing when it is none. */
export const objectsIn = (value: unknown): readonly Members[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

export const stringsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
