import { AgoPipe, DayPipe, localeName, MomentPipe } from './format';

describe('dates', () => {
  const at = '2026-11-25T12:04:00Z';
  const now = new Date('2026-11-25T13:00:00Z');

  it('are worded in the language that is passed', () => {
    expect(new DayPipe().transform(at, 'en')).toBe('Nov 25, 2026');
    expect(new DayPipe().transform(at, 'fr')).toBe('25 nov. 2026');
    expect(new MomentPipe().transform(at, 'fr')).toContain('25 nov. 2026');
  });

  for (const [instant, words] of [
    ['2026-11-25T12:59:40Z', 'now'],
    ['2026-11-25T12:04:00Z', '56 minutes ago'],
    ['2026-11-24T12:59:00Z', 'yesterday'],
    ['2026-11-05T13:00:00Z', '2 weeks ago'],
    ['2026-11-25T15:00:00Z', 'in 2 hours'],
    ['', ''],
    ['nonsense', ''],
  ] as const) {
    it(`read ${instant || 'nothing'} as “${words}” at 13:00`, () => {
      expect(new AgoPipe().transform(instant, 'en', now)).toBe(words);
    });
  }
});

describe('a locale', () => {
  for (const [tag, name] of [
    ['fr', 'French'],
    ['pt-BR', 'Brazilian Portuguese'],
    ['f', 'f'],
  ] as const) {
    it(`${tag} is called ${name}`, () => expect(localeName(tag, 'en')).toBe(name));
  }
});
