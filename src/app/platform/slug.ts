const LONGEST = 56;

/** An id from what people call it: `a-z0-9-`, at most 56 characters, so that a number still fits behind. */
export function slugOf(words: string, otherwise: string): string {
  const slug = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}
