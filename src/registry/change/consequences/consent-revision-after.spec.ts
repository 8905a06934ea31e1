import { aRegistry, anAskedEntry } from '../../formats/registry.fixture.ts';
import type { PublishedEntry } from '../../entry/entry.ts';
import { consentRevisionAfter } from './consent-revision-after.ts';

const with_ = (...entries: PublishedEntry[]) =>
  aRegistry({ entries: [...aRegistry().entries, ...entries], consentRevision: 7 });
const after = (before: readonly PublishedEntry[], next: readonly PublishedEntry[]) =>
  consentRevisionAfter(with_(...before), with_(...next));

describe('the consent revision', () => {
  it('starts at 1', () => {
    expect(consentRevisionAfter(undefined, with_(anAskedEntry()))).toEqual({
      revision: 1,
      reasons: [],
    });
  });

  it('grows by one however many reasons there are', () => {
    const { revision, reasons } = after([], [anAskedEntry()]);
    expect(revision).toBe(8);
    expect(reasons.map(({ rule }) => rule)).toEqual([
      'new-provider',
      'new-purpose',
      'new-recipient',
    ]);
  });

  it('stays when an entry that needs no consent changes', () => {
    const [first, ...rest] = aRegistry().entries;
    const louder = { ...first!, provider: 'other', recipients: ['more'] };
    const next = aRegistry({ entries: [louder, ...rest], consentRevision: 7 });
    expect(consentRevisionAfter(with_(), next).revision).toBe(7);
  });

  const nothingNew: readonly (readonly [string, Partial<PublishedEntry>])[] = [
    ['nothing changed', {}],
    ['a duration became shorter', { duration: { ...anAskedEntry().duration, seconds: 3600 } }],
    ['a recipient went', { recipients: [] }],
    ['a spelling was mended', { purpose: { en: 'Chooses which adverts you see.' } }],
    ['the French was mended', { purpose: { ...anAskedEntry().purpose, fr: 'Tout autre chose.' } }],
    ['it was given another name', { names: [{ pattern: '_adv', match: 'prefix' }] }],
  ];
  for (const [what, parts] of nothingNew) {
    it(`stays when ${what}`, () => {
      expect(after([anAskedEntry()], [anAskedEntry(parts)]).reasons).toEqual([]);
    });
  }

  it('stays when an entry goes', () => {
    expect(after([anAskedEntry()], []).revision).toBe(7);
  });
});
