import type { FindingView } from '../change-view';
import { findingsByRow } from './findings-by-row';

const at = (path: string): FindingView => ({ path }) as FindingView;

describe('findings and the rows they stand with', () => {
  it('meet at the field, or the nearest one', () => {
    const [purpose, name] = [at('/purpose/fr'), at('/names/0/pattern')];
    const byRow = findingsByRow([purpose, name], ['/names', '/purpose/fr']);
    expect(byRow.get('/purpose/fr')).toEqual([purpose]);
    expect(byRow.get('/names')).toEqual([name]);
  });

  it('are kept where no row is near', () => {
    const missing = at('/category');
    expect(findingsByRow([missing], ['/names']).get('')).toEqual([missing]);
  });
});
