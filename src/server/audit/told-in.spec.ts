import type { AuditEvent } from './audit-repository.ts';
import { toldIn } from './told-in.ts';

describe('what an event tells', () => {
  for (const [payload, told] of [
    ['{"release":2}', { release: 2 }],
    ['{"release":2', {}],
    ['null', {}],
    ['2', {}],
  ] as const) {
    it(`is read from ${payload}`, () => {
      expect(toldIn({ payload } as AuditEvent)).toEqual(told);
    });
  }
});
