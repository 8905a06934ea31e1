import { eu2026 } from './eu.ts';
import { gb2026 } from './gb.ts';

describe('the pack gb of 2026', () => {
  it('speaks for the United Kingdom and refines nothing', () => {
    expect([gb2026.id, gb2026.jurisdiction, gb2026.refines]).toEqual(['gb', 'GB', undefined]);
  });

  it('holds the rules of the European Union and a way to object', () => {
    const ids = (rules: typeof gb2026.rules) => rules.map(({ id }) => id);

    expect(ids(gb2026.rules).filter((id) => id !== 'LG011')).toEqual(ids(eu2026.rules));
  });

  it('cites no law of the European Union', () => {
    for (const { id, sources } of gb2026.rules) {
      expect(sources.join()).withContext(id).not.toContain('(EU)');
    }
  });
});
