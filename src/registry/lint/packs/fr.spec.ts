import { fr2026 } from './fr.ts';

describe('the pack fr of 2026', () => {
  it('speaks for France and refines that of the European Union', () => {
    expect([fr2026.id, fr2026.jurisdiction, fr2026.refines]).toEqual(['fr', 'FR', 'eu']);
  });

  it('rests on what the CNIL says of audience measurement', () => {
    for (const { id, sources } of fr2026.rules) {
      expect(sources.join()).withContext(id).toContain('CNIL audience-measurement');
    }
  });

  it('pins the 13 and the 25 months', () => {
    expect(fr2026.rules.map(({ id, constants }) => [id, constants])).toEqual([
      ['LG007', undefined],
      ['LG008', { MAX_EXEMPT_AGE_S: 34_214_400 }],
      ['LG009', undefined],
      ['LG010', { MAX_EXEMPT_DATA_S: 65_750_400 }],
    ]);
  });
});
