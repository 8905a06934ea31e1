import { aPolicy, aText, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { aRegistry } from '../formats/registry.fixture.ts';
import { PublishedPolicy, tableLayouts } from './policy.ts';

const words = aText({ en: 'Your choice' });
const section = { id: 'choice', order: 10, heading: words, body: words };
const sections = (length: number) =>
  Array.from({ length }, (_, index) => ({ ...section, id: `section-${index}` }));

describe('a policy page as a draft', () => {
  for (const [what, body] of [
    ['everything', aPolicy({ url: aText({ en: 'https://example.org/cookies' }) })],
    ['nothing', {}],
    ['no section', { sections: [] }],
    ['100 sections', { sections: sections(100) }],
    ['a section without words yet', { sections: [{ ...section, heading: {}, body: {} }] }],
  ] as const) {
    it(`takes ${what}`, () => expect(refusedAt('policy', body)).toEqual([]));
  }

  for (const [what, body, at] of [
    ['101 sections', { sections: sections(101) }, '/sections'],
    ['a section without an id', { sections: [without(section, 'id')] }, '/sections/0'],
    ['a section without a place', { sections: [without(section, 'order')] }, '/sections/0'],
    ['a section without a heading', { sections: [without(section, 'heading')] }, '/sections/0'],
    ['a section without a body', { sections: [without(section, 'body')] }, '/sections/0'],
    ['a heading as id', { sections: [{ ...section, id: 'Your choice' }] }, '/sections/0/id'],
    [
      'a heading without a locale',
      { sections: [{ ...section, heading: 'a' }] },
      '/sections/0/heading',
    ],
    ['markup beside the words', { sections: [{ ...section, html: '<p>' }] }, '/sections/0/html'],
    ['another layout', { table: { layout: 'wide' } }, '/table/layout'],
    ['a table without layout', { table: {} }, '/table'],
    ['columns of its own', { table: { layout: 'full', columns: [] } }, '/table/columns'],
    ['one address for all locales', { url: 'https://example.org/cookies' }, '/url'],
    ['two sections of one id', { sections: [section, section] }, '/sections/1/id'],
    ['an unknown member', { footer: {} }, '/footer'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('policy', body)).toEqual([at]));
  }

  it('knows the three layouts of formats.md §1', () => {
    expect([...tableLayouts].sort()).toEqual(['duration', 'full', 'function-and-location']);
  });
});

describe('a policy page of the registry JSON', () => {
  const whole = aRegistry().policy;

  it('is whole, and no less', () => {
    expect(refusedBy(PublishedPolicy, whole)).toEqual([]);
    for (const name of ['title', 'introduction', 'sections', 'table'] as const) {
      expect(refusedBy(PublishedPolicy, without(whole, name)))
        .withContext(name)
        .toEqual(['']);
    }
  });

  it('holds words alone, and no member that is unknown', () => {
    expect(refusedBy(PublishedPolicy, { ...whole, footer: {} })).toContain('/footer');
    expect(refusedBy(PublishedPolicy, { ...whole, title: words })).toEqual(['/title/en']);
  });
});
