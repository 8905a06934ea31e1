/**
 * RFC 4647 §3.4 look-up: each wanted range is shortened from the end until a tag fits.
 * Where all fail, a sister of the wanted language serves (`pt` finds `pt-BR`), which the RFC leaves open.
 * @param available tags in their published spelling
 * @param wanted ranges, most wanted first; `*` says nothing
 * @returns one of `available`, or `fallback`
 */
export function pickLocale(
  available: readonly string[],
  wanted: string | readonly string[],
  fallback: string,
): string {
  const ranges = typeof wanted === 'string' ? [wanted] : wanted;
  for (const range of ranges) {
    const found = lookUp(available, range.toLowerCase());
    if (found !== undefined) return found;
  }
  return sister(available, ranges) ?? fallback;
}

function lookUp(available: readonly string[], range: string): string | undefined {
  for (let tag = range; tag !== ''; tag = shorten(tag)) {
    const found = available.find((one) => one.toLowerCase() === tag);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A single letter left at the end is shortened next: no published tag ends in one. */
const shorten = (tag: string): string => tag.slice(0, Math.max(0, tag.lastIndexOf('-')));

function sister(available: readonly string[], ranges: readonly string[]): string | undefined {
  for (const range of ranges) {
    const [language = ''] = range.toLowerCase().split('-');
    const found = available.find((one) => one.toLowerCase().startsWith(`${language}-`));
    if (found !== undefined && language !== '') return found;
  }
  return undefined;
}
