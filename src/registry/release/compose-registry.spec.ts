import fc from 'fast-check';
import { catalogueOf, documentsOf } from '../catalogue/catalogue.ts';
import type { Bodies, Document, Kind } from '../catalogue/document.ts';
import { facts, liveCatalogue } from '../formats/registry.fixture.ts';
import { validateRegistry } from '../formats/validate-registry.ts';
import { canonicalText } from './canonical-text.ts';
import { composeRegistry, IncompleteRegistryError } from './compose-registry.ts';

const live = documentsOf(liveCatalogue());
const bytes = (documents: readonly Document[]): string =>
  canonicalText(composeRegistry(catalogueOf(documents), facts, 'publish'));

/** The live documents with one of them altered. */
function withBody<K extends Kind>(kind: K, id: string, body: Partial<Bodies[K]>) {
  const before = live.find((one) => one.kind === kind && one.id === id)?.body;
  const after = { kind, id, body: { ...before, ...body } } as Document;
  return [...live.filter((one) => one.kind !== kind || one.id !== id), after];
}
const publish = (documents: readonly Document[]) =>
  composeRegistry(catalogueOf(documents), facts, 'publish');
const preview = (documents: readonly Document[]) =>
  composeRegistry(catalogueOf(documents), facts, 'preview');

describe('a release', () => {
  it('has the same bytes however its documents were entered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...live], { minLength: live.length }), (documents) => {
        expect(bytes(documents)).toBe(bytes(live));
      }),
    );
  });

  it('has the same bytes however lists were entered, and holds nothing twice', () => {
    const names = [
      { pattern: 'b', match: 'exact' },
      { pattern: 'a', match: 'prefix' },
      { pattern: 'a', match: 'exact' },
    ] as const;
    const domains = ['z.example.org', 'a.example.org'];
    const one = withBody('entry', 'sessionid', { names: [...names], domains });
    const other = withBody('entry', 'sessionid', {
      names: [...names, ...names].reverse(),
      domains: [...domains, ...domains].reverse(),
    });
    expect(bytes(other)).toBe(bytes(one));
  });

  it('carries words alone, in the published locales alone', () => {
    const label = {
      en: { text: 'Shop', state: 'draft' as const },
      fr: { text: 'Boutique', state: 'reviewed' as const, sourceHash: '0123456789abcdef' },
      de: { text: 'Laden', state: 'draft' as const },
    };
    const { locations } = publish(withBody('location', 'front-office', { label }));
    expect(locations[1]?.label).toEqual({ en: 'Shop', fr: 'Boutique' });
  });

  it('normalises words to NFC', () => {
    const label = {
      en: { text: 'Cafe\u0301', state: 'draft' as const },
      fr: { text: 'Cafe\u0301', state: 'draft' as const },
    };
    const { locations } = publish(withBody('location', 'front-office', { label }));
    expect(locations[1]?.label['fr']).toBe('Caf\u00e9');
  });

  it('leaves cookie attributes away from other storage', () => {
    const { entries } = publish(withBody('entry', 'sessionid', { storage: 'local-storage' }));
    expect(entries.find(({ id }) => id === 'sessionid')?.attributes).toEqual({});
  });

  it('is refused when a member or a locale is missing', () => {
    const untranslated = { en: { text: 'Shop', state: 'draft' as const } };
    for (const documents of [
      withBody('location', 'front-office', { label: untranslated }),
      live.filter(({ kind }) => kind !== 'notice'),
      [],
    ]) {
      expect(() => publish(documents)).toThrowError(IncompleteRegistryError);
    }
  });

  it('has no previous digest when it is the first', () => {
    const { previousDigest: _none, ...first } = facts;
    expect('previousDigest' in composeRegistry(liveCatalogue(), first, 'publish')).toBeFalse();
  });
});

describe('a preview', () => {
  it('of what is whole is what will be published', () => {
    expect(preview(live)).toEqual(publish(live));
  });

  it('fills missing words from the source locale', () => {
    const untranslated = { en: { text: 'Shop', state: 'draft' as const } };
    const { locations } = preview(withBody('location', 'front-office', { label: untranslated }));
    expect(locations[1]?.label).toEqual({ en: 'Shop', fr: 'Shop' });
  });

  it('shows an entry before the legal facts are stated', () => {
    const bare = live.map((one): Document => {
      if (one.kind !== 'entry') return one;
      const {
        names,
        storage,
        provider,
        category,
        party,
        function: task,
        purpose,
        duration,
      } = one.body as Bodies['entry'];
      const body = { names, storage, provider, category, party, function: task, purpose, duration };
      return {
        ...one,
        body: { ...body, exemption: { criterion: 'transmission' } } as Bodies['entry'],
      };
    });
    const file = preview(bare);
    expect(file.entries.length).toBe(4);
    expect(file.entries[0]?.exemption).toBeUndefined();
    expect(validateRegistry(file)).toEqual([]);
  });

  for (const member of ['provider', 'category', 'storage', 'duration', 'purpose'] as const) {
    it(`leaves out an entry without ${member}`, () => {
      const { [member]: _gone, ...body } = liveCatalogue().entry.get('sessionid') ?? {};
      const documents = [
        ...live.filter(({ id }) => id !== 'sessionid'),
        { kind: 'entry', id: 'sessionid', body } as const,
      ];
      expect(preview(documents).entries.map(({ id }) => id)).not.toContain('sessionid');
    });
  }

  it('leaves out entries whose provider is not there', () => {
    expect(preview(live.filter(({ kind }) => kind !== 'provider')).entries).toEqual([]);
  });

  it('of nothing is still a banner and a page', () => {
    const { notice, policy } = preview([]);
    expect(notice.title).toEqual({ en: '…' });
    expect(notice.choice.cookie).toBe('cookies_preferences');
    expect(policy.table.layout).toBe('function-and-location');
  });
});
