import { hasWords } from '../text/text-state.ts';
import { shippedCategories } from './shipped-categories.ts';

// formats.md §1, Shipped categories, in the order in which they are shown.
const table = [
  ['necessary', 'exempt', 'security_storage', false],
  ['statistical', 'exempt-when-anonymised', 'analytics_storage', false],
  [
    'internal',
    'required',
    'ad_personalization ad_storage ad_user_data functionality_storage personalization_storage',
    true,
  ],
  ['third-party', 'required', 'ad_personalization ad_storage ad_user_data', true],
] as const;

describe('the categories that ship', () => {
  it('are four, shown in this order', () => {
    const orders = shippedCategories.map(({ body }) => body.order ?? Number.NaN);

    expect(shippedCategories.map(({ id }) => id)).toEqual(table.map(([id]) => id));
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(new Set(orders).size).toBe(4);
  });

  for (const [id, consent, signals, gpcOptOut] of table) {
    it(`hold the consent rule and the signals of ${id}`, () => {
      const body = shippedCategories.find((one) => one.id === id)?.body;

      expect(body?.consent).toBe(consent);
      expect([...(body?.signals?.googleConsentMode ?? [])].sort().join(' ')).toBe(signals);
      expect(body?.signals?.gpcOptOut).toBe(gpcOptOut);
    });

    it(`say in two languages what ${id} means`, () => {
      const { label, description } = shippedCategories.find((one) => one.id === id)?.body ?? {};

      expect(Object.keys(label ?? {})).toEqual(['en', 'fr']);
      expect(Object.keys(description ?? {})).toEqual(['en', 'fr']);
      expect(hasWords(label) && hasWords(description)).toBeTrue();
    });
  }
});
