import { convertToParamMap } from '@angular/router';
import { columnsForAddress, readEntryQuery, requestOf } from './entry-query';

const read = (query: Record<string, string>) => readEntryQuery(convertToParamMap(query));

describe('the address of the list', () => {
  it('means everything by default', () => {
    expect(requestOf(read({}))).toEqual({ sort: 'names', size: '100' });
  });

  it('carries search, view, filters, order and page to the server', () => {
    const query = read({
      q: 'session',
      view: 'mine',
      category: 'necessary,statistical',
      location: 'front-office,back-office',
      missing: 'fr',
      sort: '-updated',
      page: '2',
      size: '50',
      cols: 'texts',
      unknown: 'kept',
    });
    expect(requestOf(query)).toEqual({
      q: 'session',
      view: 'mine',
      category: 'necessary,statistical',
      location: 'front-office,back-office',
      missing: 'fr',
      sort: '-updated',
      page: '2',
      size: '50',
    });
    expect(query.columns).toEqual(['texts']);
  });

  for (const [query, expected] of [
    [{ size: '7' }, { size: '100' }],
    [{ page: '-1' }, { size: '100' }],
    [{ view: 'nonsense' }, { size: '100' }],
  ] as const) {
    it(`passes over ${JSON.stringify(query)}`, () => {
      expect(requestOf(read(query))).toEqual({ sort: 'names', ...expected });
    });
  }

  it('names columns only when they differ from the usual', () => {
    expect(columnsForAddress(read({}).columns)).toEqual([]);
    expect(columnsForAddress(['texts', 'state'])).toEqual(['texts', 'state']);
  });
});
