export function ifAllowed<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined; // a sandboxed frame and blocked storage throw: there is nothing to read or to keep
  }
}

/** The cookies of the page, as far as the browser lets a script have them. */
export const cookieJar = {
  /** As `document.cookie`: `name=value` joined by `; `; empty when cookies are not allowed. */
  read: (): string => ifAllowed(() => document.cookie) ?? '',
  /** One line without `Secure`, which is added where the page is served securely. */
  write: (line: string): void => {
    ifAllowed(() => (document.cookie = line + (location.protocol === 'https:' ? ';secure' : '')));
  },
};
