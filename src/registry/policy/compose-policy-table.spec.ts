import type { PublishedCategory } from '../category/category.ts';
import { attestations, type PublishedEntry } from '../entry/entry.ts';
import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import type { RegistryJson } from '../formats/registry-json.ts';
import { composePolicyTable } from './compose-policy-table.ts';
import type { PolicyColumn } from './policy-page.ts';

const statistical: PublishedCategory = {
  id: 'statistical',
  order: 20,
  consent: 'exempt-when-anonymised',
  label: { en: 'Statistical', fr: 'Statistiques' },
  description: { en: 'Count visits.', fr: 'Comptent les visites.' },
  signals: { googleConsentMode: ['analytics_storage'], gpcOptOut: false },
};
const anEntry = (parts: Partial<PublishedEntry> = {}) =>
  anAskedEntry({ category: 'statistical', ...parts });
const exemption = {
  criterion: 'audience-measurement',
  jurisdictions: ['EU'],
  attestations: [...attestations],
  rationale: { en: 'Totals alone.' },
  decidedBy: 'reviewer',
  decidedAt: '2026-11-25',
  reviewBy: '2027-11-25',
} satisfies PublishedEntry['exemption'];

const table = (
  entries: PublishedEntry[],
  parts: Partial<RegistryJson> = {},
  locale = 'en',
  category = statistical,
) => {
  const policy = { ...aRegistry().policy, table: { layout: 'full' as const } };
  return composePolicyTable(category, aRegistry({ entries, policy, ...parts }), locale);
};
const linesOf = (entry: PublishedEntry, column: PolicyColumn, parts: Partial<RegistryJson> = {}) =>
  table([entry], parts).rows[0]?.cells.find((cell) => cell.column === column)?.lines;

describe('a policy table', () => {
  it('is headed, described and captioned in the words of its category', () => {
    const { id, heading, paragraphs, caption } = table([anEntry()], {}, 'fr');

    expect([id, heading, ...paragraphs, caption]).toEqual([
      'statistical',
      'Statistiques',
      'Comptent les visites.',
      'Déclarés dans la catégorie « Statistiques »',
    ]);
  });

  it('takes a label as words, whatever signs it holds', () => {
    const odd = { ...statistical, label: { en: '$& {}' } };

    expect(table([anEntry()], {}, 'en', odd).caption).toBe('Declared in the category “$& {}”');
  });

  it('falls back on the default locale for words of another', () => {
    expect(table([anEntry()], {}, 'de').heading).toBe('Statistical');
  });

  it('lists its own entries alone, by provider and name', () => {
    const names = (pattern: string) => [{ pattern, match: 'exact' as const }];
    const entries = [
      anEntry({ id: 'c', names: names('b') }),
      anEntry({ id: 'b', names: names('a') }),
      anEntry({ id: 'a', names: names('c') }),
      anAskedEntry({ id: 'other' }),
    ];

    expect(table(entries).rows.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
  });
});

describe('the consent sentence of a policy table', () => {
  const required = 'Used only if you agree.';
  const exempt = 'Your consent is not needed.';

  for (const [what, entries, packs, expected] of [
    ['asks for what is not exempt', [anEntry()], ['eu'], required],
    ['does not ask for what is exempt', [anEntry({ exemption })], ['eu'], exempt],
    ['asks where one jurisdiction does', [anEntry({ exemption })], ['eu', 'gb'], required],
    ['lets the Union speak for France', [anEntry({ exemption })], ['eu', 'fr'], exempt],
    ['asks where no jurisdiction is enabled', [anEntry({ exemption })], [], required],
    [
      'sends the reader to the lines where they differ',
      [anEntry(), anEntry({ id: 'exempt', exemption })],
      ['eu'],
      'Used only if you agree, save where a line says otherwise.',
    ],
  ] as const) {
    it(what, () => {
      const rulePacks = Object.fromEntries(['core', ...packs].map((id) => [id, '2026.1']));

      expect(table([...entries], { rulePacks }).consent).toBe(expected);
    });
  }

  it('is repeated on a line only where lines differ, and only if it needs none', () => {
    const remark = 'Your consent is not needed for this one.';
    const mixed = table([anEntry({ id: 'a', exemption }), anEntry({ id: 'b' })]);
    const purposes = mixed.rows.map(({ cells }) => cells[3]?.lines.includes(remark));

    expect(purposes).toEqual([true, false]);
    expect(linesOf(anEntry({ exemption }), 'purpose')).not.toContain(remark);
  });
});

describe('the cells of a policy table', () => {
  it('leave out a condition and a note that nobody wrote', () => {
    expect(linesOf(anEntry(), 'purpose')).toEqual(['Chooses which advertisements you see.']);
    expect(linesOf(anEntry(), 'duration')).toEqual(['1 day']);
  });

  it('put the note below the duration', () => {
    const duration = { ...anEntry().duration, note: { en: 'Set again at sign-in.' } };

    expect(linesOf(anEntry({ duration }), 'duration')).toEqual(['1 day', 'Set again at sign-in.']);
  });

  it('say what is no cookie, named or not', () => {
    expect(linesOf(anEntry({ storage: 'pixel', names: [] }), 'names')).toEqual([
      'no name of its own',
      '(pixel)',
    ]);
    expect(linesOf(anEntry({ storage: 'local-storage' }), 'names')).toEqual([
      '_ads*',
      '(local storage)',
    ]);
    expect(linesOf(anEntry({ storage: 'cookie' }), 'names')).toEqual(['_ads*']);
  });

  it('are those of the layout, in its order', () => {
    const policy = { ...aRegistry().policy, table: { layout: 'duration' as const } };
    const [row] = table([anEntry()], { policy }).rows;

    expect(row?.cells.map(({ column }) => column)).toEqual([
      'provider',
      'names',
      'duration',
      'function',
    ]);
  });

  it('tell the purpose below the function where it has no column of its own', () => {
    const policy = { ...aRegistry().policy, table: { layout: 'duration' as const } };
    const condition = { en: 'Only in the shop.' };
    const [row] = table([anEntry({ condition })], { policy }).rows;

    expect(row?.cells[3]?.lines).toEqual([
      'Advertising (front office)',
      'Chooses which advertisements you see.',
      'Only in the shop.',
    ]);
    expect(linesOf(anEntry({ condition }), 'function')).toEqual(['Advertising (front office)']);
  });

  const withAddress = (privacyUrl: Record<string, string>) => {
    const providers = [{ ...aRegistry().providers[0]!, id: 'adnet', name: 'Ad Net', privacyUrl }];
    return table([anEntry()], { providers }, 'fr').rows[0]?.cells;
  };

  it('link the provider, and it alone, to its privacy page in the language of the page', () => {
    const cells = withAddress({ en: 'https://a.example/en', fr: 'https://a.example/fr' });

    expect(cells?.map(({ href }) => href)).toEqual([
      'https://a.example/fr',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(cells?.[0]?.lines).toEqual(['Ad Net']);
  });

  for (const url of [
    'http://a.example',
    'javascript:alert(1)',
    '//a.example',
    ' https://a.example',
    '',
  ]) {
    it(`do not link to "${url}"`, () => {
      expect(withAddress({ fr: url })?.[0]?.href).toBeUndefined();
    });
  }

  it('name a provider that is not there by its id, without a link', () => {
    const cell = table([anEntry({ provider: 'gone' })], { providers: [] }).rows[0]?.cells[0];

    expect(cell).toEqual({ column: 'provider', lines: ['gone'] });
  });
});
