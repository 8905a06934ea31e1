import { constants } from './constants.ts';
import { enabledRules } from './enabled-rules.ts';
import { findingOf, strictestOf } from './finding-of.ts';
import type { Severity } from './finding.ts';
import type { Pack, PackRule } from './pack.ts';
import type { Hit, Rule } from './rule.ts';

const aRule = (id: string): Rule => ({ id, check: () => [] });
const as = (id: string, severity: Severity, own: Partial<PackRule> = {}): PackRule => ({
  id,
  severity,
  aside: 'nobody',
  sources: ['a law'],
  ...own,
});
const aPack = (id: string, rules: PackRule[], own: Partial<Pack> = {}): Pack => ({
  id,
  version: '2026.1',
  effectiveFrom: '2026-11-01',
  rules,
  ...own,
});

const shipped = [
  aPack('core', [as('CK900', 'error')]),
  aPack('eu', [as('LG900', 'warning'), as('LG901', 'warning')], { jurisdiction: 'EU' }),
  aPack('fr', [as('LG900', 'error', { constants: { MIN_LITERALS: 5 } }), as('LG902', 'info')], {
    jurisdiction: 'FR',
    refines: 'eu',
  }),
];
const rules = ['CK900', 'LG900', 'LG901', 'LG902'].map(aRule);

const enabled = (packs: Record<string, string>) => enabledRules(packs, rules, shipped);
const told = (packs: Record<string, string>) =>
  enabled(packs).map(({ rule, pack, as: { severity } }) => `${pack.id} ${rule.id} ${severity}`);

describe('the rules that packs enable', () => {
  it('always hold those of core', () => {
    expect(told({})).toEqual(['core CK900 error']);
  });

  it('leave out a version that was never shipped', () => {
    expect(told({ eu: '2199.1' })).toEqual(['core CK900 error']);
  });

  it('pass on to a pack what it refines, its own word winning', () => {
    expect(told({ fr: '2026.1' })).toEqual([
      'core CK900 error',
      'fr LG901 warning',
      'fr LG900 error',
      'fr LG902 info',
    ]);
  });

  it('go by pack id after core, however they are named', () => {
    const order = enabled({ fr: '2026.1', eu: '2026.1', core: '2026.1' }).map(
      ({ pack }) => pack.id,
    );

    expect([...new Set(order)]).toEqual(['core', 'eu', 'fr']);
  });

  it('take the constants of the refining pack for its own jurisdiction only', () => {
    const literals = enabled({ eu: '2026.1', fr: '2026.1' })
      .filter(({ rule }) => rule.id === 'LG900')
      .map((one) => [one.pack.jurisdiction, one.constants.MIN_LITERALS]);

    expect(literals).toEqual([
      ['EU', constants.MIN_LITERALS],
      ['FR', 5],
    ]);
  });
});

describe('one finding of several packs', () => {
  const hit: Hit = { document: { kind: 'entry', id: 'a' }, path: '/names', read: {} };
  const findings = enabled({ eu: '2026.1', fr: '2026.1' })
    .filter(({ rule }) => rule.id !== 'CK900')
    .map((one) => findingOf(hit, one));

  it('shows once, with the strictest severity, and under the first pack where they agree', () => {
    expect(strictestOf(findings).map(({ rule, pack, severity }) => [rule, pack, severity])).toEqual(
      [
        ['LG900', 'fr', 'error'],
        ['LG901', 'eu', 'warning'],
        ['LG902', 'fr', 'info'],
      ],
    );
  });
});
