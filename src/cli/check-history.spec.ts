import { createHash } from 'node:crypto';
import type { AuditEvent } from './check-audit.ts';
import { checkHistory } from './check-history.ts';

const event = (hash: string, payload: object = {}) =>
  ({ hash, payload: JSON.stringify(payload) }) as AuditEvent;
const history = `sha256-${createHash('sha256').update('aa\nbb').digest('base64')}`;
const published = event('cc', { history });

describe('the events before a publication', () => {
  it('are those that it names', () => {
    expect(checkHistory([event('aa'), event('bb'), published])).toEqual({
      ok: 'the 2 events before it are those that the publication names',
    });
  });

  for (const [what, events] of [
    ['another', [event('aa'), event('b1')]],
    ['one less', [event('aa')]],
    ['one more', [event('aa'), event('bb'), event('b1')]],
    ['another order', [event('bb'), event('aa')]],
  ] as const) {
    it(`are not those with ${what}`, () => {
      expect(checkHistory([...events, published])).toEqual({
        failed: 'audit.json holds other events than the publication names',
      });
    });
  }

  it('are not judged where there are none, or an older version named none', () => {
    expect(Object.keys(checkHistory([published]))).toEqual(['ok']);
    expect(Object.keys(checkHistory([event('aa'), event('cc')]))).toEqual(['skipped']);
  });
});
