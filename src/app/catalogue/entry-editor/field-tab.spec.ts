import { placeOfField } from './field-tab';

describe('the place of a field', () => {
  for (const [pointer, expected] of [
    ['', { tab: 'entry' }],
    ['/names/0/pattern', { tab: 'entry' }],
    ['/purpose', { tab: 'entry' }],
    ['/purpose/en', { tab: 'entry' }],
    ['/purpose/fr', { tab: 'texts', locale: 'fr' }],
    ['/duration/seconds', { tab: 'entry' }],
    ['/duration/note/fr', { tab: 'texts', locale: 'fr' }],
    ['/exemption', { tab: 'exemption' }],
    ['/exemption/rationale/fr', { tab: 'exemption' }],
    ['/exemptions', { tab: 'entry' }],
  ] as const) {
    it(`${pointer || 'of the whole entry'} is the tab ${expected.tab}`, () => {
      expect(placeOfField(pointer, 'en')).toEqual(expected);
    });
  }
});
