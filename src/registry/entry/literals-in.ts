import type { NamePattern } from './name-pattern.ts';

/** How many literal characters a pattern holds, in UTF-16 code units; only in a glob is `*` no literal. */
export const literalsIn = ({ pattern, match }: NamePattern): number =>
  (match === 'glob' ? pattern.replaceAll('*', '') : pattern).length;
