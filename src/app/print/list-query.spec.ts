import { convertToParamMap } from '@angular/router';
import { entryFilters, eventFilters, filtersIn } from './list-query';

describe('the filter of a printed list', () => {
  for (const [address, names, filters] of [
    [{}, entryFilters, {}],
    [{ q: 'ab', page: '3', size: '50', cols: 'state' }, entryFilters, { q: 'ab' }],
    [{ category: 'a,b', state: '', odd: 'x' }, entryFilters, { category: 'a,b' }],
    [{ to: '2026-03-01', person: 'p-1' }, eventFilters, { person: 'p-1', to: '2026-03-01' }],
  ] as const) {
    it(`is ${JSON.stringify(filters)} of ${JSON.stringify(address)}`, () => {
      expect(filtersIn(convertToParamMap(address), names)).toEqual(filters);
    });
  }
});
