import { createHash } from 'node:crypto';
import { canonicalText } from '../registry/index.ts';
import { checkAudit, checkCheckpoint, eventsIn, type AuditEvent } from './check-audit.ts';

function event(seq: number, prev: string, more: Partial<AuditEvent> = {}): AuditEvent {
  const unsealed = {
    seq,
    at: '2026-11-25T10:00:00Z',
    actor: 'ann',
    action: 'change.edit',
    object: 'change/C-2',
    payload: '{"digest":"sha256-abc","release":2}',
    prev,
    ...more,
  };
  const hash = createHash('sha256').update('audit.v1\0').update(canonicalText(unsealed));
  return { ...unsealed, hash: hash.digest('hex') };
}

const first = event(3, 'a'.repeat(64));
const next = event(4, first.hash);
const later = event(9, 'b'.repeat(64));
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the audit events in a pack', () => {
  it('hold when each gives its hash, and neighbours are linked', () => {
    expect(checkAudit([first, next, later])).toEqual({
      ok: '3 events, 1 of them next to the one before',
    });
  });

  for (const [what, events, failed] of [
    ['altered', [first, { ...next, actor: 'bob' }], 'event 4 does not give its hash'],
    ['of another chain', [first, event(4, 'c'.repeat(64))], 'event 4 does not follow event 3'],
    ['in another order', [next, first], 'event 3 is out of order'],
    ['there twice', [first, first], 'event 3 is out of order'],
    [
      'about something else',
      [first, event(6, '', { object: 'change/C-9' })],
      'event 6 is about change/C-9',
    ],
    ['missing', [], 'audit.json is not a list of events'],
  ] as const) {
    it(`do not hold when one is ${what}`, () => {
      expect(checkAudit(events)).toEqual({ failed });
    });
  }

  it('are read only when every one of them is whole', () => {
    expect(eventsIn(bytes({ events: [first] }))).toEqual([first]);
    const { hash: _, ...unsealed } = first;
    for (const events of [
      [unsealed],
      [{ ...first, seq: 1.5 }],
      [{ ...first, more: 1 }],
      [1],
      [],
      {},
    ]) {
      expect(eventsIn(bytes({ events }))).toBeUndefined();
    }
    expect(eventsIn(new TextEncoder().encode('{'))).toBeUndefined();
  });

  describe('and the checkpoint of the manifest', () => {
    const head = `sha256-${Buffer.from(later.hash, 'hex').toString('base64')}`;
    const checkpoint = { size: 9, head };
    const manifest = { release: 2, sha256: 'abc', size: 1, audit: checkpoint };
    const check = (more: Partial<typeof manifest>, told: unknown = checkpoint) =>
      Object.keys(checkCheckpoint({ ...manifest, ...more }, bytes({ checkpoint: told }), later))[0];

    it('fit when the publication stands where the manifest says', () => {
      expect(check({})).toBe('ok');
    });

    it('do not fit otherwise', () => {
      expect([
        check({ audit: { size: 8, head } }, { size: 8, head }),
        check({ audit: { size: 9, head: 'sha256-x' } }, { size: 9, head: 'sha256-x' }),
        check({}, { size: 8, head }),
        check({}, null),
        check({ release: 3 }),
        check({ sha256: 'xyz' }),
      ]).toEqual(Array(6).fill('failed'));
    });
  });
});
