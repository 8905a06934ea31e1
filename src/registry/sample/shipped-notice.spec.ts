import { noticeTexts } from '../notice/notice.ts';
import { stateOfText } from '../text/text-state.ts';
import { shippedNotice } from './shipped-notice.ts';

const { body } = shippedNotice;
const words = (name: (typeof noticeTexts)[number], locale: string): string =>
  body[name]?.[locale]?.text ?? '';

describe('the notice that ships', () => {
  for (const name of noticeTexts) {
    it(`has ${name} reviewed in English and French`, () => {
      expect(stateOfText(body[name], 'en', 'en')).toBe('reviewed');
      expect(stateOfText(body[name], 'fr', 'en')).toBe('reviewed');
      expect(words(name, 'fr')).not.toBe(words(name, 'en'));
    });
  }

  for (const locale of ['en', 'fr']) {
    it(`offers to refuse in as few words as to accept, in ${locale}`, () => {
      const count = (text: string) => text.split(' ').length;

      expect(count(words('refuseAll', locale))).toBe(count(words('acceptAll', locale)));
    });

    it(`says nothing twice on its controls, in ${locale}`, () => {
      const controls = (['acceptAll', 'refuseAll', 'choose', 'save', 'close'] as const).map(
        (name) => words(name, locale),
      );

      expect(new Set(controls).size).toBe(controls.length);
    });
  }

  it('keeps the choice in the cookie of the banner for six months at most', () => {
    // lint-rules.md §2: MAX_CHOICE_AGE_S
    expect(body.choice?.maxAgeSeconds).toBeLessThanOrEqual(15_811_200);
    expect(body.choice?.maxAgeSeconds).toBeGreaterThanOrEqual(180 * 86_400);
    expect(body.choice?.cookie).toBe('cookies_preferences');
  });

  it('follows the colours of the visitor, asks by category and keeps no receipts', () => {
    expect(body.appearance).toEqual({ position: 'bottom', scheme: 'auto' });
    expect([body.perEntry, body.receipts]).toEqual([false, false]);
  });
});
