import { refusedBy } from '../catalogue/refusals.fixture.ts';
import { Duration, PublishedDuration } from './duration.ts';

const twoWeeks = { kind: 'persistent', seconds: 1_209_600, qualifier: 'default', refreshed: false };

describe('a duration', () => {
  for (const duration of [
    { kind: 'session', qualifier: 'exactly', refreshed: false },
    { kind: 'until-cleared', qualifier: 'exactly', refreshed: false },
    twoWeeks,
    { ...twoWeeks, qualifier: 'up-to', refreshed: true },
    { ...twoWeeks, seconds: 0 },
    { ...twoWeeks, seconds: Number.MAX_SAFE_INTEGER },
  ]) {
    it(`may be ${duration.kind}, ${duration.qualifier}, ${String('seconds' in duration ? duration.seconds : 'no')} seconds`, () => {
      expect(refusedBy(Duration, duration)).toEqual([]);
      expect(refusedBy(PublishedDuration, duration)).toEqual([]);
    });
  }

  for (const [what, duration, at] of [
    ['another kind', { ...twoWeeks, kind: 'forever' }, '/kind'],
    ['another qualifier', { ...twoWeeks, qualifier: 'by default' }, '/qualifier'],
    ['less than no time', { ...twoWeeks, seconds: -1 }, '/seconds'],
    ['a part of a second', { ...twoWeeks, seconds: 0.5 }, '/seconds'],
    ['an integer that JSON readers round', { ...twoWeeks, seconds: 2 ** 53 }, '/seconds'],
    ['seconds in words', { ...twoWeeks, seconds: '2 weeks' }, '/seconds'],
    ['refreshed as a word', { ...twoWeeks, refreshed: 'yes' }, '/refreshed'],
    ['a member it does not know', { ...twoWeeks, days: 14 }, '/days'],
    ['no kind', { seconds: 1, qualifier: 'exactly', refreshed: false }, ''],
    ['no qualifier', { kind: 'session', refreshed: false }, ''],
    ['nothing said of refreshing', { kind: 'session', qualifier: 'exactly' }, ''],
  ] as const) {
    it(`refuses ${what}, drafted or published`, () => {
      expect(refusedBy(Duration, duration)).toContain(at);
      expect(refusedBy(PublishedDuration, duration)).toContain(at);
    });
  }

  it('carries its note with a state as a draft and as words alone once published', () => {
    const drafted = { ...twoWeeks, note: { en: { text: 'Per tab', state: 'draft' } } };
    const published = { ...twoWeeks, note: { en: 'Per tab' } };

    expect(refusedBy(Duration, drafted)).toEqual([]);
    expect(refusedBy(Duration, published)).toEqual(['/note/en']);
    expect(refusedBy(PublishedDuration, published)).toEqual([]);
    expect(refusedBy(PublishedDuration, drafted)).toEqual(['/note/en']);
  });
});
