import { TestBed } from '@angular/core/testing';
import type { FieldDifference, Kind } from '../../../registry/index';
import { consoleForSpecs, speak } from '../console.fixture';
import { DifferenceWords } from './difference-words';

const names = new Map([
  ['provider/hubspot', 'HubSpot'],
  ['location/front-office', 'Front office'],
]);

describe('a difference in words', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: consoleForSpecs() }));

  function row(difference: FieldDifference, kind: Kind = 'entry') {
    return TestBed.inject(DifferenceWords).rows(kind, [difference], names)[0]!;
  }

  for (const [at, before, after, words] of [
    ['/provider', 'gone', 'hubspot', ['gone', 'HubSpot']],
    ['/party', 'first', 'third', ['First party', 'Third party']],
    ['/attributes/secure', true, false, ['yes', 'no']],
    [
      '/duration',
      { kind: 'session', qualifier: 'exactly', refreshed: false },
      { kind: 'persistent', seconds: 31_536_000, qualifier: 'up-to', refreshed: false },
      ['for the session', 'up to 12 months'],
    ],
    ['/dataRetentionSeconds', 86_400, 172_800, ['1 day', '2 days']],
    ['/path', '/', '/shop', ['/', '/shop']],
  ] as const) {
    it(`of ${at} reads ${words.join(' → ')}`, async () => {
      await speak();
      const { before: old, after: now, shape } = row({ at, before, after });
      expect([old, now]).toEqual([...words]);
      expect(shape).toBe('value');
    });
  }

  it('of a list says what is removed, added and kept', async () => {
    await speak();
    const a = { pattern: 'a', match: 'exact' };
    const b = { pattern: '_b', match: 'prefix' };
    const c = { pattern: 'c', match: 'exact' };
    const { removed, added, kept } = row({ at: '/names', before: [a, c], after: [b, c] });
    expect({ removed, added, kept }).toEqual({ removed: ['a'], added: ['_b*'], kept: ['c'] });
  });

  it('of an empty list that went says that it was empty, not nothing at all', async () => {
    await speak();
    const { shape, before, after } = row({ at: '/recipients', before: [] });
    expect([shape, before, after]).toEqual(['value', '', undefined]);
  });

  it('of a decision by the sample says who that is', async () => {
    await speak();
    const { before, after } = row({ at: '/exemption/decidedBy', before: 'system', after: 'Rev' });
    expect([before, after]).toEqual(['The system', 'Rev']);
  });

  it('of a text names its language and the state it moved to', async () => {
    await speak();
    const { label, aside, locale, states } = row({
      at: '/purpose/fr',
      before: { text: 'Un', state: 'draft' },
      after: { text: 'Un', state: 'reviewed' },
    });
    expect([label, aside, locale]).toEqual(['Purpose', 'French', 'fr']);
    expect(states).toEqual({ before: 'draft', after: 'reviewed' });
  });

  it('of a flag explains the flag and the new value, in French too', async () => {
    await speak('fr');
    const { note, says } = row({ at: '/attributes/httpOnly', before: true, after: false });
    expect(note).toBe('les scripts de la page ne peuvent pas le lire');
    expect(says).toContain('scripts de la page');
  });

  it('of a field nobody has words for shows its name', async () => {
    await speak();
    expect(row({ at: '/somethingNew', after: 3 }).label).toBe('somethingNew');
  });

  it('lists what did not change', async () => {
    await speak();
    const body = { path: '/', party: 'first' as const };
    const differences = [{ at: '/path', before: '/a', after: '/' }];
    const rows = TestBed.inject(DifferenceWords).unchanged('entry', body, differences, names);
    expect(rows.map(({ label }) => label)).toEqual(['Party']);
  });

  it('puts fields into the order in which people speak of them', async () => {
    await speak();
    const places = ['/attributes/secure', '/names', '/purpose/en'];
    const rows = TestBed.inject(DifferenceWords).rows(
      'entry',
      places.map((at) => ({ at, after: at === '/names' ? [] : 'x' })),
      names,
    );
    expect(rows.map(({ at }) => at)).toEqual(['/names', '/purpose/en', '/attributes/secure']);
  });
});
