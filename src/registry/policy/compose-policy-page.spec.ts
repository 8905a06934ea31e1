import type { PublishedEntry } from '../entry/entry.ts';
import { aRegistry, anAskedEntry } from '../formats/registry.fixture.ts';
import { composePolicyPage, paragraphsOf } from './compose-policy-page.ts';
import type { TableLayout } from './policy.ts';

const withLayout = (layout: TableLayout, entries: PublishedEntry[] = aRegistry().entries) =>
  composePolicyPage(
    aRegistry({ entries, policy: { ...aRegistry().policy, table: { layout } } }),
    'en',
  );

describe('the policy page', () => {
  const page = composePolicyPage(aRegistry(), 'en');

  it('has the columns of the page it replaces', () => {
    expect(page.columns.map(({ label }) => label)).toEqual([
      "Service provider's name",
      'Function and location',
      'Cookie name(s)',
      'Purposes',
    ]);
  });

  it('tells the four cookies as that page does, location by location', () => {
    const cells = page.tables[0]?.rows.map((row) => row.cells.map(({ lines }) => lines[0]));
    expect(cells?.map((lines) => lines.slice(0, 3))).toEqual([
      ['Opendatasoft', 'Cookie choices', 'cookies_preferences'],
      ['Opendatasoft', 'API (CSRF) (front office and back office)', 'csrftoken'],
      ['Opendatasoft', 'Language selection (front office and back office)', 'django_language'],
      ['Opendatasoft', 'Authentication (front office and back office)', 'sessionid'],
    ]);
  });

  for (const [layout, columns] of [
    ['duration', ['provider', 'names', 'duration', 'function']],
    ['full', ['provider', 'function', 'names', 'purpose', 'duration']],
  ] as const) {
    it(`has other columns in the layout ${layout}, and as many cells`, () => {
      const other = withLayout(layout);
      expect(other.columns.map(({ column }) => column)).toEqual([...columns]);
      expect(other.tables[0]?.rows[0]?.cells.map(({ column }) => column)).toEqual([...columns]);
    });
  }

  it('gives the release and its day in the words of the locale, by UTC', () => {
    const publishedAt = '2026-11-25T23:59:59Z';
    const words = (locale: string) =>
      composePolicyPage(aRegistry({ publishedAt }), locale).releaseWords;
    expect(words('en')).toBe('Release 3, 25 November 2026');
    expect(words('en-US')).toBe('Release 3, November 25, 2026');
    expect(words('fr')).toBe('Version 3, 25 novembre 2026');
  });

  it('says in which categories nothing is declared', () => {
    expect(page.tables.map(({ id }) => id)).toEqual(['necessary']);
    expect(page.nothingIn).toBe(
      'Nothing is declared in: Statistical, Internal (first-party), and Third-party.',
    );
    const entries = ['necessary', 'statistical', 'internal', 'third-party'].map((category) =>
      anAskedEntry({ id: category, category }),
    );
    expect(withLayout('full', entries).nothingIn).toBe('');
  });
});

describe('the table of a category', () => {
  const consentOf = (...entries: PublishedEntry[]) =>
    withLayout('full', entries).tables[0]?.consent;

  it('says whether the visitor is asked', () => {
    expect(consentOf(anAskedEntry({ category: 'necessary' }))).toContain('not needed');
    expect(consentOf(anAskedEntry())).toBe('Used only if you agree.');
  });

  it('shows names as patterns, one a line, and says what is no cookie', () => {
    const names = [
      { pattern: '_hjid', match: 'exact' as const },
      { pattern: '_hs', match: 'prefix' as const },
    ];
    const namesOf = (parts: Partial<PublishedEntry>) =>
      withLayout('duration', [anAskedEntry(parts)]).tables[0]?.rows[0]?.cells[1]?.lines;
    expect(namesOf({ names })).toEqual(['_hjid', '_hs*']);
    expect(namesOf({ names: [] })).toEqual(['no name of its own']);
    expect(namesOf({ storage: 'local-storage' })).toEqual(['_ads*', '(local storage)']);
  });

  it('puts a condition below the purpose', () => {
    const condition = { en: 'Only in the shop.' };
    const [row] = withLayout('full', [anAskedEntry({ condition })]).tables[0]?.rows ?? [];
    expect(row?.cells[3]?.lines).toEqual([
      'Chooses which advertisements you see.',
      'Only in the shop.',
    ]);
  });

  it('marks the exempt entries of a category that is asked for', () => {
    const exemption = {
      criterion: 'audience-measurement',
      jurisdictions: ['EU'],
      attestations: [
        'own-use',
        'anonymous-output',
        'no-cross-reference',
        'no-cross-site-id',
        'no-third-party-transfer',
      ],
      rationale: { en: 'Totals alone.' },
      decidedBy: 'reviewer',
      decidedAt: '2026-11-25',
      reviewBy: '2027-11-25',
    } satisfies PublishedEntry['exemption'];
    const table = withLayout('full', [
      anAskedEntry({ id: 'a', category: 'statistical', exemption }),
      anAskedEntry({ id: 'b', category: 'statistical' }),
    ]).tables[0];
    expect(table?.consent).toContain('save where a line says otherwise');
    expect(table?.rows.map(({ cells }) => cells[3]?.lines.length)).toEqual([2, 1]);
  });

  it('leads to an https privacy page and to no other address', () => {
    const [provider] = aRegistry().providers;
    const hrefOf = (url: string) => {
      const providers = [{ ...provider!, privacyUrl: { en: url } }];
      return composePolicyPage(aRegistry({ providers }), 'en').tables[0]?.rows[0]?.cells[0]?.href;
    };
    expect(hrefOf('https://example.org/p')).toBe('https://example.org/p');
    expect(hrefOf('javascript:alert(1)')).toBeUndefined();
    expect(hrefOf('…')).toBeUndefined();
  });
});

describe('paragraphs of a text', () => {
  for (const [words, expected] of [
    ['One', ['One']],
    ['One\n\nTwo', ['One', 'Two']],
    ['One\n \t\n\n\nTwo\n', ['One', 'Two']],
    ['One\nstill one', ['One\nstill one']],
    ['', []],
  ] as const) {
    it(`of ${JSON.stringify(words)} are ${expected.length}`, () => {
      expect(paragraphsOf(words)).toEqual([...expected]);
    });
  }
});
