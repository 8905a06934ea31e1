import { constants } from './constants.ts';
import type { EnabledRule } from './enabled-rules.ts';
import { byWeight, findingOf, strictestOf } from './finding-of.ts';
import type { Finding } from './finding.ts';
import type { Hit } from './rule.ts';

const enabled: EnabledRule = {
  rule: { id: 'LG019', check: () => [] },
  pack: { id: 'eu', version: '2026.1', effectiveFrom: '2026-11-01', rules: [] },
  as: { id: 'LG019', severity: 'error', aside: 'nobody', sources: ['a law'] },
  constants,
};
const hit: Hit = {
  document: { kind: 'entry', id: 'session' },
  path: '/purpose/fr',
  params: { locale: 'fr' },
  read: { '/purpose': { en: 'Why' }, '/publishedLocales': ['en', 'fr'] },
};
const keyOf = (parts: Partial<Hit>): string => findingOf({ ...hit, ...parts }, enabled).key;

describe('a finding', () => {
  it('is a hit under the name, severity and aside of its pack', () => {
    const { key: _key, ...told } = findingOf(hit, enabled);

    expect(told).toEqual({
      rule: 'LG019',
      pack: 'eu',
      version: '2026.1',
      severity: 'error',
      aside: 'nobody',
      document: { kind: 'entry', id: 'session' },
      path: '/purpose/fr',
      params: { locale: 'fr' },
    });
  });

  it('is milder where the rule says so', () => {
    const milder = { severity: 'warning', aside: 'administrator' } as const;
    const { severity, aside } = findingOf({ ...hit, milder }, enabled);

    expect([severity, aside]).toEqual(['warning', 'administrator']);
  });

  it('has no parameters where the rule names none', () => {
    const { params: _params, ...bare } = hit;

    expect(findingOf(bare, enabled).params).toEqual({});
  });

  it('names its document by kind and id alone', () => {
    const document = { kind: 'entry', id: 'session', body: { path: '/' } } as const;

    expect(findingOf({ ...hit, document }, enabled).document).toEqual({
      kind: 'entry',
      id: 'session',
    });
  });
});

describe('the key of a finding', () => {
  it('is the canonical text of rule, pack, document and what was read', () => {
    expect(keyOf({})).toBe(
      '{"id":"session","kind":"entry","pack":"eu",' +
        '"read":{"/publishedLocales":["en","fr"],"/purpose":{"en":"Why"}},"rule":"LG019"}',
    );
  });

  it('says null for a field that was read and is not stated', () => {
    expect(keyOf({ read: { '/duration': undefined } })).toContain('"read":{"/duration":null}');
    expect(keyOf({ read: { '/secure': false } })).toContain('"read":{"/secure":false}');
  });

  it('changes with what was read', () => {
    expect(keyOf({ read: { '/purpose': { en: 'Why not' } } })).not.toBe(keyOf({}));
  });

  it('stays when only where it shows or what it says of itself changes', () => {
    expect(keyOf({ path: '/purpose', params: {} })).toBe(keyOf({}));
    expect(keyOf({ milder: { severity: 'info', aside: 'not-needed' } })).toBe(keyOf({}));
  });

  it('outlives a new version of the pack', () => {
    const pack = { ...enabled.pack, version: '2027.1' };

    expect(findingOf(hit, { ...enabled, pack }).key).toBe(keyOf({}));
  });
});

const found = (parts: Partial<Finding> = {}): Finding => ({ ...findingOf(hit, enabled), ...parts });
const packsOf = (...findings: Finding[]) => strictestOf(findings).map(({ pack }) => pack);

describe('findings of one cause', () => {
  const warning = found({ pack: 'core', severity: 'warning' });
  const error = found({ pack: 'eu', severity: 'error' });
  const info = found({ pack: 'gb', severity: 'info' });

  it('show once, with the strictest severity, in whatever order they come', () => {
    expect(packsOf(warning, error, info)).toEqual(['eu']);
    expect(packsOf(info, warning)).toEqual(['core']);
    expect(packsOf(error, warning)).toEqual(['eu']);
  });

  it('show under the first pack where they agree', () => {
    expect(packsOf(error, found({ pack: 'gb' }))).toEqual(['eu']);
  });

  for (const [what, other] of [
    ['another rule', { rule: 'LG023' }],
    ['another document', { document: { kind: 'entry', id: 'other' } }],
    ['the same id of another kind', { document: { kind: 'category', id: 'session' } }],
    ['another place', { path: '/function/fr' }],
    ['another parameter', { params: { locale: 'de' } }],
  ] as readonly [string, Partial<Finding>][]) {
    it(`stay apart from ${what}`, () => expect(packsOf(error, found(other)).length).toBe(2));
  }
});

describe('the order of findings', () => {
  it('is by severity, kind, id, place and rule', () => {
    const sorted = [
      found({ document: { kind: 'settings', id: 'main' } }),
      found({ document: { kind: 'category', id: 'Z' } }),
      found({ document: { kind: 'category', id: 'a' }, path: '/label/en', rule: 'LG019' }),
      found({ document: { kind: 'category', id: 'a' }, path: '/label/en', rule: 'LG023' }),
      found({ document: { kind: 'category', id: 'a' }, path: '/label/fr', rule: 'LG019' }),
      found({ severity: 'warning', document: { kind: 'entry', id: 'a' } }),
      found({ severity: 'info', document: { kind: 'entry', id: 'a' } }),
    ];
    const expected = [1, 2, 3, 4, 0, 5, 6].map((index) => sorted[index]!);

    expect(sorted.toReversed().sort(byWeight)).toEqual(expected);
  });

  it('has entries before every other kind', () => {
    const entry = found({ document: { kind: 'entry', id: 'z' } });

    expect(byWeight(entry, found({ document: { kind: 'category', id: 'a' } }))).toBeLessThan(0);
  });

  it('is none between equals', () => expect(byWeight(found(), found())).toBe(0));
});
