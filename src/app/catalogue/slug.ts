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

/** The slug itself, or the slug with the first number that is free. */
export function uniqueAmong(taken: readonly string[], slug: string): string {
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}
