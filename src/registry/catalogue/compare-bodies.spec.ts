import type { Body } from './document.ts';
import { compareBodies } from './compare-bodies.ts';

const words = (text: string, state: 'draft' | 'reviewed' = 'draft', sourceHash?: string) => ({
  text,
  state,
  ...(sourceHash !== undefined && { sourceHash }),
});
const hour = { kind: 'persistent', seconds: 3600, qualifier: 'exactly', refreshed: false } as const;
const exact = (pattern: string) => ({ pattern, match: 'exact' as const });
const section = (id: string, heading: string) => ({
  id,
  order: 1,
  heading: { fr: words(heading) },
  body: {},
});

const rows: readonly (readonly [string, Body, Body, readonly string[]])[] = [
  [
    'words of one locale',
    { purpose: { en: words('Old'), fr: words('Vieux') } },
    { purpose: { en: words('Old'), fr: words('Neuf') } },
    ['/purpose/fr'],
  ],
  [
    'the state of words',
    { purpose: { fr: words('Neuf') } },
    { purpose: { fr: words('Neuf', 'reviewed') } },
    ['/purpose/fr'],
  ],
  [
    'no difference in what was the source',
    { purpose: { fr: words('Neuf', 'draft', '0000000000000000') } },
    { purpose: { fr: words('Neuf', 'draft', 'ffffffffffffffff') } },
    [],
  ],
  ['a list', { names: [exact('a')] }, { names: [exact('a'), exact('b')] }, ['/names']],
  [
    'no difference in the order of a list',
    { names: [exact('a'), exact('b')], locations: ['x', 'y'] },
    { names: [exact('b'), exact('a')], locations: ['y', 'x'] },
    [],
  ],
  ['a list that nobody stated before', {}, { recipients: [] }, ['/recipients']],
  ['one attribute', { attributes: {} }, { attributes: { secure: true } }, ['/attributes/secure']],
  [
    'a duration as a whole',
    { duration: hour },
    { duration: { ...hour, seconds: 60, qualifier: 'up-to' } },
    ['/duration'],
  ],
  [
    'the note of a duration apart',
    { duration: hour },
    { duration: { ...hour, note: { fr: words('Neuf') } } },
    ['/duration/note/fr'],
  ],
  [
    'a section by its id',
    { sections: [section('a', 'Un'), section('b', 'Deux')] },
    { sections: [section('b', 'Trois'), section('a', 'Un')] },
    ['/sections/b/heading/fr'],
  ],
  [
    'a part of the exemption',
    { exemption: { criterion: 'transmission' } },
    { exemption: { criterion: 'requested-service', rationale: { en: words('Why') } } },
    ['/exemption/criterion', '/exemption/rationale/en'],
  ],
  [
    'a pack with its version',
    { rulePacks: { core: '2026.1' } },
    { rulePacks: {} },
    ['/rulePacks/core'],
  ],
];

describe('comparing two bodies', () => {
  for (const [what, before, after, expected] of rows) {
    it(`tells ${what}`, () => {
      expect(compareBodies(before, after).map(({ at }) => at)).toEqual([...expected]);
    });
  }

  it('gives both sides, and leaves out the side that lacks the field', () => {
    expect(
      compareBodies({ party: 'first', path: '/' }, { party: 'third', setBy: 'script' }),
    ).toEqual([
      { at: '/party', before: 'first', after: 'third' },
      { at: '/path', before: '/' },
      { at: '/setBy', after: 'script' },
    ]);
  });

  it('lists every field of a document that comes or goes', () => {
    const body = { order: 1, label: { en: words('Shop') } };
    expect(compareBodies(undefined, body)).toEqual([
      { at: '/label/en', after: words('Shop') },
      { at: '/order', after: 1 },
    ]);
    expect(compareBodies(body, undefined).every(({ before }) => before !== undefined)).toBeTrue();
  });

  it('escapes what a pointer cannot hold', () => {
    const before = { rulePacks: { 'a/b~c': '2026.1' } };
    expect(compareBodies(before, {}).map(({ at }) => at)).toEqual(['/rulePacks/a~1b~0c']);
  });
});
