import { aLocation, without } from '../catalogue/catalogue.fixture.ts';
import { refusedAt, refusedBy } from '../catalogue/refusals.fixture.ts';
import { PublishedLocation } from './location.ts';

describe('a location as a draft', () => {
  it('may be whole, or lack everything', () => {
    expect(refusedAt('location', aLocation())).toEqual([]);
    expect(refusedAt('location', {})).toEqual([]);
  });

  for (const [what, body, at] of [
    ['an order in words', { order: 'first' }, '/order'],
    ['a label without a locale', { label: 'Front office' }, '/label'],
    ['an unknown member', { host: 'www.example.org' }, '/host'],
  ] as const) {
    it(`refuses ${what}`, () => expect(refusedAt('location', body)).toEqual([at]));
  }
});

describe('a location of the registry JSON', () => {
  const whole = { id: 'front-office', order: 10, label: { en: 'Front office' } };

  it('is whole, and no less', () => {
    expect(refusedBy(PublishedLocation, whole)).toEqual([]);
    for (const name of Object.keys(whole) as (keyof typeof whole)[]) {
      expect(refusedBy(PublishedLocation, without(whole, name)))
        .withContext(name)
        .toEqual(['']);
    }
  });

  it('holds words alone, and no member that is unknown', () => {
    expect(refusedBy(PublishedLocation, { ...whole, label: aLocation().label })).toEqual([
      '/label/en',
      '/label/fr',
    ]);
    expect(refusedBy(PublishedLocation, { ...whole, host: 'a' })).toContain('/host');
  });
});
