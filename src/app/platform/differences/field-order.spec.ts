import { inReadingOrder } from './field-order';

describe('the order of what differs', () => {
  const order = (kind: 'entry' | 'policy' | 'location', ...places: readonly string[]) =>
    inReadingOrder(
      kind,
      places.map((at) => ({ at })),
    ).map(({ at }) => at);

  it('is that in which people speak of the fields', () => {
    expect(order('entry', '/domains', '/purpose/en', '/names')).toEqual([
      '/names',
      '/purpose/en',
      '/domains',
    ]);
    expect(order('policy', '/url', '/title/en')).toEqual(['/title/en', '/url']);
  });

  it('keeps the locales of a text together', () => {
    expect(order('entry', '/purpose/fr', '/function/en', '/purpose/en')).toEqual([
      '/purpose/en',
      '/purpose/fr',
      '/function/en',
    ]);
  });

  it('puts what nobody named at the end, and alters nothing it was given', () => {
    const given = [{ at: '/zebra' }, { at: '/names' }] as const;
    expect(inReadingOrder('entry', given).map(({ at }) => at)).toEqual(['/names', '/zebra']);
    expect(given[0].at).toBe('/zebra');
    expect(order('location', '/label/en')).toEqual(['/label/en']);
  });
});
