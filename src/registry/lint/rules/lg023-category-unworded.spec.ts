import {
  aCatalogue,
  aCategory,
  aDocument,
  aText,
  without,
} from '../../catalogue/catalogue.fixture.ts';
import type { CategoryBody } from '../../category/category.ts';
import { pathsOf } from '../lint.fixture.ts';

const enOnly = aText({ en: 'Necessary' });

describe('LG023, a category without words', () => {
  for (const [what, body, paths] of [
    ['accepts label and description in both locales', aCategory(), []],
    ['names a missing label', aCategory({ label: enOnly }), ['/label/fr']],
    ['names a missing description', aCategory({ description: enOnly }), ['/description/fr']],
    [
      'names every locale of an absent description',
      without(aCategory(), 'description'),
      ['/description/en', '/description/fr'],
    ],
  ] as [string, CategoryBody, string[]][]) {
    it(what, () => {
      expect(pathsOf('LG023', aCatalogue(aDocument('category', 'necessary', body)))).toEqual(paths);
    });
  }
});
