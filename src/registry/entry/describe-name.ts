import type { NamePattern } from './name-pattern.ts';

/** A name as a person writes it: `_ga*`, `*_id`, `a*b`; an exact name as it is. */
export function describeName({ pattern, match }: NamePattern): string {
  switch (match) {
    case 'prefix':
      return `${pattern}*`;
    case 'suffix':
      return `*${pattern}`;
    case 'exact':
    case 'glob':
      return pattern;
  }
}
