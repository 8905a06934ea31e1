import { show } from '../show.fixture';
import { LocaleChips } from './locale-chips';

describe('how far texts are, per locale', () => {
  it('is spoken in words, in the order given, and coloured by state', async () => {
    const { page } = await show(LocaleChips, {
      texts: { fr: 'needs-update', en: 'reviewed', de: 'missing' },
    });
    const chips = [...page.querySelectorAll('li')];
    expect(chips.map((each) => each.querySelector('.spoken')!.textContent)).toEqual([
      'fr: needs update',
      'en: reviewed',
      'de: missing',
    ]);
    expect(chips.map(({ className }) => className)).toEqual([
      'needs-update',
      'reviewed',
      'missing',
    ]);
    expect(chips[0]!.title).toBe('fr: needs update');
    expect(chips[0]!.querySelector('[aria-hidden]')!.textContent).toBe('fr');
  });
});
