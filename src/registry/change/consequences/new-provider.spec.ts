import { anAskedEntry } from '../../formats/registry.fixture.ts';
import { asking } from './asked.fixture.ts';
import { newProvider } from './new-provider.ts';

describe('a new provider', () => {
  const before = asking(anAskedEntry());

  it('is one that the category did not name', () => {
    const next = asking(anAskedEntry(), anAskedEntry({ id: 'more', provider: 'other' }));
    expect(newProvider(before, next)).toEqual([
      { rule: 'new-provider', category: 'third-party', entry: 'more', value: 'other' },
    ]);
  });

  it('is one known from another category: consent was given for that one alone', () => {
    const next = asking(anAskedEntry({ category: 'internal' }));
    expect(newProvider(before, next).map(({ category }) => category)).toEqual(['internal']);
  });

  it('is not one that brings another entry', () => {
    expect(newProvider(before, asking(anAskedEntry(), anAskedEntry({ id: 'more' })))).toEqual([]);
  });
});
