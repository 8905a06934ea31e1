/** A JSON Pointer from its steps (RFC 6901 §3): `/purpose/fr`; without steps the whole document. */
export const pointerTo = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
