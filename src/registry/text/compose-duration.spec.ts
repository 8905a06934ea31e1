import { composeDuration } from './compose-duration.ts';

const persistent = (seconds: number, qualifier: 'exactly' | 'up-to' | 'default' = 'exactly') =>
  ({ kind: 'persistent', seconds, qualifier, refreshed: false }) as const;
const session = { kind: 'session', qualifier: 'exactly', refreshed: false } as const;
const untilCleared = { kind: 'until-cleared', qualifier: 'exactly', refreshed: false } as const;

describe('a duration in words', () => {
  for (const [duration, locale, words] of [
    [persistent(1_209_600, 'default'), 'en', '2 weeks by default'],
    [persistent(1_209_600, 'default'), 'fr', '2 semaines par défaut'],
    [persistent(31_536_000, 'up-to'), 'en', 'up to 12 months'],
    [persistent(31_536_000, 'up-to'), 'fr', "jusqu'à 12 mois"],
    [persistent(15_552_000), 'en', '6 months'],
    [persistent(15_552_000), 'fr', '6 mois'],
    [persistent(15_552_000), 'de', '6 Monate'],
    [persistent(31_536_000, 'up-to'), 'de', 'höchstens 12 Monate'],
    [persistent(31_536_000, 'up-to'), 'es', 'hasta 12 meses'],
    [persistent(31_536_000, 'up-to'), 'it', 'fino a 12 mesi'],
    [persistent(31_536_000, 'up-to'), 'nl', 'maximaal 12 maanden'],
    [persistent(31_536_000, 'up-to'), 'fr-CA', "jusqu'à 12 mois"],
    [persistent(31_536_000, 'up-to'), 'pt', 'up to 12 meses'],
    [persistent(2_592_000), 'en', '1 month'],
    [persistent(401 * 86_400), 'en', '13 months and 6 days'],
    [persistent(401 * 86_400), 'fr', '13 mois et 6 jours'],
    [{ ...persistent(7200), refreshed: true }, 'en', '2 hours, renewed at each visit'],
    [session, 'en', 'for the session'],
    [session, 'fr', 'le temps de la session'],
    [untilCleared, 'en', 'until you clear your browser data'],
  ] as const) {
    it(`reads "${words}" in ${locale}`, () => {
      expect(composeDuration(duration, locale)).toBe(words);
    });
  }

  it('says nothing while the seconds are not known', () => {
    expect(composeDuration({ ...session, kind: 'persistent' }, 'en')).toBe('');
  });
});
