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
