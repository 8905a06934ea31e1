import { aRegistry, anAskedEntry } from './registry.fixture.ts';
import { validateRegistry } from './validate-registry.ts';

const places = (value: unknown): readonly string[] =>
  validateRegistry(value).map((problem) => (problem.code === 'VALIDATION' ? problem.at : ''));

describe('a registry file', () => {
  it('is valid as composed', () => {
    expect(validateRegistry(aRegistry())).toEqual([]);
  });

  it('is refused where a text lacks a published locale', () => {
    const { fr: _gone, ...title } = aRegistry().policy.title;
    const policy = { ...aRegistry().policy, title };
    const entry = anAskedEntry({ condition: { en: 'Only in the shop.' } });
    expect(places(aRegistry({ policy, entries: [entry] }))).toEqual([
      '/entries/0/condition/fr',
      '/policy/title/fr',
    ]);
  });

  it('is refused where the page has an address in one published locale alone', () => {
    const policy = { ...aRegistry().policy, url: { en: 'https://example.org/cookies' } };
    expect(places(aRegistry({ policy }))).toEqual(['/policy/url/fr']);
  });

  it('is refused where its default locale is not published', () => {
    expect(places(aRegistry({ locales: { default: 'de', published: ['en', 'fr'] } }))).toEqual([
      '/locales/default',
    ]);
  });

  it('is refused where two items of a list share an id', () => {
    const { policy, locations } = aRegistry();
    const sections = [...policy.sections, policy.sections[0]!];
    const twice = [...locations, locations[0]!];
    expect(places(aRegistry({ policy: { ...policy, sections }, locations: twice }))).toEqual([
      `/locations/${locations.length}/id`,
      `/policy/sections/${policy.sections.length}/id`,
    ]);
  });

  it('is refused with the place of a day that no calendar has', () => {
    const entry = { ...anAskedEntry(), reviewedAt: '2027-02-29' };
    expect(places({ ...aRegistry(), entries: [entry] })).toEqual(['/entries/0/reviewedAt']);
  });

  it('is refused with the place of what it lacks', () => {
    const { party: _gone, ...entry } = anAskedEntry();
    expect(places({ ...aRegistry(), entries: [entry] })).toContain('/entries/0');
  });

  for (const value of [undefined, null, 'text', [], {}]) {
    it(`is not ${value === undefined ? 'undefined' : JSON.stringify(value)}`, () => {
      expect(validateRegistry(value).length).toBeGreaterThan(0);
    });
  }
});
