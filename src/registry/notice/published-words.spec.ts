import { inOrder, wordsIn } from './published-words.ts';

describe('the words of a published text', () => {
  const text = { en: 'Yes', fr: 'Oui' };

  for (const [what, given, locale, expected] of [
    ['are those of the locale', text, 'fr', 'Oui'],
    ['are those of the default locale where the own is missing', text, 'de', 'Yes'],
    ['are nothing where both are missing', { fr: 'Oui' }, 'de', ''],
    ['are nothing where there is no text', undefined, 'fr', ''],
  ] as const) {
    it(what, () => expect(wordsIn(given, locale, 'en')).toBe(expected));
  }
});

describe('the order in which things are shown', () => {
  const at = (id: string, order: number) => ({ id, order });

  it('is by order, as numbers', () => {
    const items = [at('a', 100), at('b', 20), at('c', 3)];

    expect(inOrder(items).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  });

  it('is by id among equals, by code unit', () => {
    const items = [at('b', 10), at('a', 10), at('a-b', 10), at('a0', 10)];

    expect(inOrder(items).map(({ id }) => id)).toEqual(['a', 'a-b', 'a0', 'b']);
  });

  it('leaves the list it was given as it is', () => {
    const items = [at('b', 2), at('a', 1)];
    inOrder(items);

    expect(items.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
