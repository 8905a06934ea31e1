import { columnsOf } from './policy-page.ts';
import { tableLayouts } from './policy.ts';

describe('the columns of a layout', () => {
  it('are those of the page that the product replaces', () => {
    expect([...columnsOf['function-and-location']]).toEqual([
      'provider',
      'function',
      'names',
      'purpose',
    ]);
  });

  it('have the duration third and the function last in the layout that other portals use', () => {
    expect([...columnsOf.duration]).toEqual(['provider', 'names', 'duration', 'function']);
  });

  it('are all there are in the full layout', () => {
    expect([...columnsOf.full].sort()).toEqual([
      'duration',
      'function',
      'names',
      'provider',
      'purpose',
    ]);
  });

  for (const layout of tableLayouts) {
    // A layout without a column for the purpose tells it below the function.
    it(`tell who, what and why in the layout ${layout}, nothing twice`, () => {
      const columns = columnsOf[layout];

      expect(columns).toContain('provider');
      expect(columns).toContain('names');
      expect(columns.includes('purpose') || columns.includes('function')).toBeTrue();
      expect(new Set(columns).size).toBe(columns.length);
    });
  }
});
