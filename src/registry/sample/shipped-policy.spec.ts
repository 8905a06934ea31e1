import { paragraphsOf } from '../policy/compose-policy-page.ts';
import { shippedCategories } from './shipped-categories.ts';
import { shippedPolicy } from './shipped-policy.ts';

const { sections = [], table, introduction, title, url } = shippedPolicy.body;
const sectionOf = (id: string) => sections.find((one) => one.id === id);

describe('the policy page that ships', () => {
  // screens.md, Policy pages: introduction, what a cookie is, kinds, tables.
  it('says what a cookie is, which kinds there are and how to choose, in this order', () => {
    const shown = sections.toSorted((a, b) => a.order - b.order).map(({ id }) => id);

    expect(shown).toEqual(['what-is-a-cookie', 'kinds', 'your-choice']);
  });

  for (const locale of ['en', 'fr']) {
    it(`explains each of the four kinds in a paragraph of its own, in ${locale}`, () => {
      const kinds = paragraphsOf(sectionOf('kinds')?.body[locale]?.text ?? '');
      const names = shippedCategories.map(({ body }) => body.label?.[locale]?.text ?? '-');

      expect(kinds.length).toBe(4);
      kinds.forEach((paragraph, index) => {
        const [name = '-'] = names[index]?.split(' ') ?? [];
        expect(paragraph.startsWith(name)).withContext(paragraph).toBeTrue();
      });
    });

    it(`has words everywhere, in ${locale}`, () => {
      const texts = [title, introduction, ...sections.flatMap((one) => [one.heading, one.body])];

      expect(texts.filter((text) => (text?.[locale]?.text ?? '') === '')).toEqual([]);
    });
  }

  it('has the table of the page it replaces, at the address of the product', () => {
    expect(table).toEqual({ layout: 'function-and-location' });
    expect(url).toBeUndefined();
  });
});
