import { aCatalogueWith, anEntry, without } from '../../catalogue/catalogue.fixture.ts';
import { pathsOf } from '../lint.fixture.ts';

describe('LG013, a duration that nobody stated', () => {
  it('is told at the duration', () => {
    expect(pathsOf('LG013', aCatalogueWith(without(anEntry(), 'duration')))).toEqual(['/duration']);
  });

  for (const duration of [
    { kind: 'session', qualifier: 'exactly', refreshed: false },
    { kind: 'persistent', seconds: 31_536_000, qualifier: 'up-to', refreshed: false },
    { kind: 'until-cleared', qualifier: 'exactly', refreshed: false },
  ] as const) {
    it(`accepts ${duration.kind}`, () => {
      expect(pathsOf('LG013', aCatalogueWith(anEntry({ duration })))).toEqual([]);
    });
  }
});
