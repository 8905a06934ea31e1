import type { NamePattern } from './name-pattern.ts';

/** Whether a pattern stands for more than one name; a glob without a star stands for itself. */
export const hasWildcard = ({ pattern, match }: NamePattern): boolean =>
  match === 'glob' ? pattern.includes('*') : match !== 'exact';

/** The literal characters before the first wildcard. */
export function headOf({ pattern, match }: NamePattern): string {
  if (match === 'suffix') return '';
  return match === 'glob' ? (pattern.split('*', 1)[0] ?? '') : pattern;
}

/** The literal characters after the last wildcard. */
export function tailOf({ pattern, match }: NamePattern): string {
  if (match === 'prefix') return '';
  return match === 'glob' ? pattern.slice(pattern.lastIndexOf('*') + 1) : pattern;
}
