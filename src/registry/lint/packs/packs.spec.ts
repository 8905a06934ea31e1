import { FullDate } from '../../catalogue/fields.ts';
import { refusedBy } from '../../catalogue/refusals.fixture.ts';
import { isKnownJurisdiction } from '../../settings/jurisdictions.ts';
import type { Pack } from '../pack.ts';
import { findPack, packs } from './packs.ts';

const aPack = (id: string, version: string): Pack => ({
  id,
  version,
  effectiveFrom: '2026-11-01',
  rules: [],
});

describe('the shipped packs', () => {
  it('are core, eu, fr and gb, each once in each version', () => {
    const shipped = packs.map(({ id, version }) => `${id} ${version}`);

    expect(shipped).toContain('core 2026.1');
    expect(shipped).toContain('eu 2026.1');
    expect(shipped).toContain('fr 2026.1');
    expect(shipped).toContain('gb 2026.1');
    expect(shipped).toEqual([...new Set(shipped)]);
  });

  for (const pack of packs) {
    it(`have a version YYYY.N and a first day: ${pack.id} ${pack.version}`, () => {
      expect(pack.version).toMatch(/^\d{4}\.[1-9]\d*$/);
      expect(refusedBy(FullDate, pack.effectiveFrom)).toEqual([]);
    });

    // formats.md §1: the id of a pack is the code in lower case; core has none.
    it(`are named after a known jurisdiction: ${pack.id} ${pack.version}`, () => {
      expect(pack.jurisdiction?.toLowerCase() ?? 'core').toBe(pack.id);
      expect(pack.jurisdiction === undefined || isKnownJurisdiction(pack.jurisdiction)).toBeTrue();
    });
  }
});

describe('finding a pack', () => {
  const shipped = [aPack('core', '2026.1'), aPack('core', '2026.2'), aPack('eu', '2026.1')];

  it('goes by id and version together', () => {
    expect(findPack('core', '2026.2', shipped)).toBe(shipped[1]);
    expect(findPack('eu', '2026.1', shipped)).toBe(shipped[2]);
  });

  for (const [id, version] of [
    ['eu', '2026.2'],
    ['us-ca', '2026.1'],
    ['core', ''],
    ['core', '2026'],
  ] as const) {
    it(`finds no ${id} ${version}, which was never shipped`, () => {
      expect(findPack(id, version, shipped)).toBeUndefined();
    });
  }

  it('looks among the shipped ones when told no other', () => {
    expect(findPack('core', '2026.1')?.id).toBe('core');
    expect(findPack('core', '1999.1')).toBeUndefined();
  });
});
