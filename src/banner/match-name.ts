import type { NamePattern } from '../registry/public/index.ts';

/** Whether a pattern covers a name; in `glob`, `*` stands for any characters. Linear: patterns are never compiled. */
export function matchName({ pattern, match }: NamePattern, name: string): boolean {
  const parts = match === 'glob' ? pattern.split('*') : [pattern];
  if (match === 'prefix') parts.push('');
  if (match === 'suffix') parts.unshift('');
  if (parts.length === 1) return name === pattern;
  const last = parts.pop() ?? '';
  let at = 0;
  for (const [index, part] of parts.entries()) {
    const found = name.indexOf(part, at);
    if (found < 0 || (index === 0 && found > 0)) return false;
    at = found + part.length;
  }
  return name.length - at >= last.length && name.endsWith(last);
}
