import { stateOfText } from '../text/text-state.ts';
import { say } from './say.ts';

describe('a text that the product ships', () => {
  it('is reviewed in English and French, each with its own words', () => {
    const text = say('Yes', 'Oui');

    expect([text['en']?.text, text['fr']?.text]).toEqual(['Yes', 'Oui']);
    expect(stateOfText(text, 'en', 'en')).toBe('reviewed');
    expect(stateOfText(text, 'fr', 'en')).toBe('reviewed');
  });

  it('needs an update in French once the English words are others', () => {
    const text = { ...say('Yes', 'Oui'), en: { text: 'Certainly', state: 'draft' as const } };

    expect(stateOfText(text, 'fr', 'en')).toBe('needs-update');
  });
});
