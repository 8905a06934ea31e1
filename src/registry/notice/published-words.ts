import type { PublishedText } from '../text/text.ts';

/** Words of a published text; a preview may lack a locale that is being added. */
export const wordsIn = (
  text: PublishedText | undefined,
  locale: string,
  fallback: string,
): string => text?.[locale] ?? text?.[fallback] ?? '';

/** Display order: by `order`, equals by id. */
export const inOrder = <T extends { readonly order: number; readonly id: string }>(
  items: readonly T[],
): readonly T[] => items.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
