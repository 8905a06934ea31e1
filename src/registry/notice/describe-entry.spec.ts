import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import { describeEntry, entriesInOrder } from './describe-entry.ts';

describe('an entry in words', () => {
  it('names its places in their order, not by id', () => {
    const entry = anAskedEntry({ locations: ['back-office', 'front-office'] });
    expect(describeEntry(entry, aRegistry(), 'en').functionAndLocations).toBe(
      'Advertising (front office and back office)',
    );
  });

  it('falls back to the default locale where its own has no words', () => {
    const entry = anAskedEntry({ purpose: { en: 'Chooses what you see.' } });
    expect(describeEntry(entry, aRegistry(), 'fr').purpose).toBe('Chooses what you see.');
  });
});

describe('entries in order', () => {
  it('go by category, then provider, then name', () => {
    const { entries, providers } = aRegistry();
    const file = aRegistry({
      entries: [
        anAskedEntry({ id: 'a', provider: 'zebra' }),
        anAskedEntry({ id: 'b', provider: 'ant', names: [{ pattern: 'z', match: 'exact' }] }),
        anAskedEntry({ id: 'c', provider: 'ant', names: [] }),
        ...entries,
      ],
      providers: [
        ...providers,
        { ...providers[0]!, id: 'zebra', name: 'Zebra' },
        { ...providers[0]!, id: 'ant', name: 'Ant' },
      ],
    });
    expect(entriesInOrder(file).map(({ id }) => id)).toEqual([
      'cookies-preferences',
      'csrftoken',
      'django-language',
      'sessionid',
      'c',
      'b',
      'a',
    ]);
  });
});
