import { aCatalogueWith, anEntry, someSettings, without } from '../catalogue/catalogue.fixture.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { context } from './lint.fixture.ts';
import { linterOf } from './linter.ts';

const bad = aCatalogueWith(anEntry({ provider: 'nobody' }));

describe('a linter', () => {
  it('speaks of the part that it is given, and looks the rest up', () => {
    const { findings } = linterOf(bad, context);
    expect(findings(() => bad).map(({ rule }) => rule)).toEqual(['CK024']);
    expect(findings(() => catalogueOf([]))).toEqual([]);
  });

  it('asks for a part for each rule', () => {
    const { findings } = linterOf(bad, context);
    expect(findings(({ id }) => (id === 'CK024' ? catalogueOf([]) : bad))).toEqual([]);
  });

  it('names the rules that lack their input', () => {
    const settings = without(someSettings(), 'publishedLocales');
    const catalogue = { ...bad, settings: new Map([['main', settings]]) };
    expect(linterOf(catalogue, context).notRun).toEqual(['LG017', 'LG019', 'LG023']);
  });
});
