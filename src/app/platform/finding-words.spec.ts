import { TestBed } from '@angular/core/testing';
import type { Finding } from '../../registry/index';
import { consoleForSpecs, speak } from './console.fixture';
import { FindingComposer } from './finding-words';

const aFinding = (parts: Partial<Finding>): Finding => ({
  rule: 'CK001',
  pack: 'core',
  version: '2026.1',
  severity: 'error',
  aside: 'nobody',
  document: { kind: 'entry', id: 'a' },
  path: '/names/0',
  params: {},
  key: '',
  ...parts,
});

describe('a finding in words', () => {
  const says = (parts: Partial<Finding>) =>
    TestBed.inject(FindingComposer).wordsOf(aFinding(parts)).says;

  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: consoleForSpecs() });
    await speak();
  });

  it('names what it is about', () => {
    expect(says({ params: { name: 'a b' } })).toBe('“a b” is not a valid cookie name.');
  });

  it('calls a locale by its name', async () => {
    expect(says({ rule: 'LG019', params: { locale: 'fr' } })).toBe(
      'This text is missing in French.',
    );
    await speak('fr');
    expect(says({ rule: 'LG019', params: { locale: 'fr' } })).toBe('Ce texte manque en français.');
  });

  it('writes a date as people do, the same day in every time zone', async () => {
    const params = { date: '2026-11-01', reason: 'past' };
    expect(says({ rule: 'LG045', params })).toContain('Nov 1, 2026');
    await speak('fr');
    expect(says({ rule: 'LG045', params })).toContain('1 nov. 2026');
  });

  it('says why a pattern claims too much', () => {
    const params = { name: '*', reason: 'lone-star', least: 2 };
    expect(says({ rule: 'CK015', params })).toBe('A lone * would claim every name.');
  });

  for (const [member, field] of [
    ['category', 'Category'],
    ['duration.seconds', 'Amount of time'],
    ['condition.fr', 'Condition (French)'],
    ['', 'Entry'],
  ] as const) {
    it(`calls the member ${member || 'at the root'} ${field}`, () => {
      expect(says({ rule: 'RQ001', params: { member } })).toContain(`missing: ${field}.`);
    });
  }

  it('of a rule that this console does not know still says which one', () => {
    expect(says({ rule: 'ZZ999' })).toBe('Rule ZZ999 found something here.');
  });
});
