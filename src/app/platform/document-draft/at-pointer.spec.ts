import { valueAt, withValueAt } from './at-pointer';

const body = { label: { en: 'Yes' }, sections: [{ id: 'a' }, { id: 'b', heading: { en: 'B' } }] };

describe('a value at a pointer', () => {
  for (const [at, expected] of [
    ['/label/en', 'Yes'],
    ['/sections/1/heading', { en: 'B' }],
    ['/sections/2/heading', undefined],
    ['/label/en/deeper', undefined],
    ['', body],
  ] as const) {
    it(`is found at ${at || 'the top'}`, () => {
      expect(valueAt(body, at)).toEqual(expected);
    });
  }

  it('reads steps that hold a slash or a tilde', () => {
    expect(valueAt({ 'a/b~c': 1 }, '/a~1b~0c')).toBe(1);
  });

  it('is put without touching what is beside it', () => {
    expect(withValueAt(body, '/sections/1/heading/fr', 'Bé')).toEqual({
      ...body,
      sections: [{ id: 'a' }, { id: 'b', heading: { en: 'B', fr: 'Bé' } as { en: string } }],
    });
    expect(body.sections[1]).toEqual({ id: 'b', heading: { en: 'B' } });
  });

  it('makes what lies on the way', () => {
    expect(withValueAt({}, '/controller/name', 'Example')).toEqual({
      controller: { name: 'Example' },
    });
  });
});
