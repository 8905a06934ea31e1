import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import { composeNoticeEntries } from './compose-notice-entries.ts';

describe('the details layer of the banner', () => {
  const { release, locale, labels, entries } = composeNoticeEntries(aRegistry(), 'fr');

  it('says whose it is', () => {
    expect([release, locale, labels.purpose]).toEqual([3, 'fr', 'Finalités']);
  });

  it('composes every word of an entry for the locale', () => {
    expect(entries.find(({ id }) => id === 'sessionid')).toEqual({
      id: 'sessionid',
      category: 'necessary',
      provider: 'Opendatasoft',
      function: 'Authentification (front-office et back-office)',
      names: [{ pattern: 'sessionid', match: 'exact' }],
      purpose: 'Vous garde connecté lorsque vous passez d’une page à une autre.',
      duration: '2 semaines par défaut',
    });
  });

  it('tells the condition of an entry that has one', () => {
    expect(entries.filter((one) => one.condition !== undefined).map(({ id }) => id)).toEqual([
      'django-language',
    ]);
  });

  it('puts the note behind the duration', () => {
    const duration = { ...anAskedEntry().duration, note: { en: 'renewed each day' } };
    const file = aRegistry({ entries: [anAskedEntry({ duration })] });
    expect(composeNoticeEntries(file, 'en').entries[0]?.duration).toBe('1 day – renewed each day');
  });
});
