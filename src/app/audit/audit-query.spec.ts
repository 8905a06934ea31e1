import { convertToParamMap } from '@angular/router';
import { readAuditQuery } from './audit-query';

describe('the address of the audit', () => {
  for (const [query, filters, page] of [
    [{}, {}, 1],
    [
      { person: 'p-1', action: 'change.edit', page: '3' },
      { person: 'p-1', action: 'change.edit' },
      3,
    ],
    [{ object: 'entry/sessionid', release: '4' }, { object: 'entry/sessionid', release: '4' }, 1],
    [{ from: '2026-03-01', to: 'soon' }, { from: '2026-03-01' }, 1],
    [{ action: 'DROP TABLE', object: 'change', release: '-1' }, {}, 1],
  ] as const) {
    it(`reads ${JSON.stringify(query)}`, () => {
      expect(readAuditQuery(convertToParamMap(query))).toEqual({ filters, page });
    });
  }
});
