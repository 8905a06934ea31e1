import { Refused } from '../http/problem-reply.ts';
import { filterOf } from './audit-query.ts';

describe('the filter of audit events', () => {
  for (const [query, expected] of [
    [{}, {}],
    [
      { person: 'ann', action: 'change' },
      { actor: 'ann', action: 'change' },
    ],
    [
      { object: 'entry/sessionid', release: 4 },
      { object: 'entry/sessionid', release: 4 },
    ],
    [
      { from: '2026-03-01', to: '2026-03-02' },
      { from: '2026-03-01T00:00:00Z', to: '2026-03-02T23:59:59Z' },
    ],
    [
      { from: '2026-03-01T09:00:00+01:00', to: '2026-03-01T08:00:00Z' },
      { from: '2026-03-01T08:00:00Z', to: '2026-03-01T08:00:00Z' },
    ],
  ] as const) {
    it(`of ${JSON.stringify(query)} is ${JSON.stringify(expected)}`, () => {
      expect(filterOf(query)).toEqual(expected);
    });
  }

  for (const query of [{ from: 'yesterday' }, { to: '2026-02-30' }, { from: '' }]) {
    it(`refuses ${JSON.stringify(query)}`, () => {
      expect(() => filterOf(query)).toThrowError(Refused);
    });
  }
});
