import { createHash } from 'node:crypto';
import { hashOfEvent, linkEvent, noEvent } from './link-event.ts';

const event = {
  at: '2026-03-01T08:00:00Z',
  actor: 'p-1',
  action: 'change.edit',
  object: 'change/C-1',
  payload: { b: 1, a: 'é' },
};

describe('an event of the audit chain', () => {
  it('is the first when there is none before it', () => {
    const first = linkEvent(event, undefined);
    expect([first.seq, first.prev]).toEqual([1, '0'.repeat(64)]);
  });

  it('follows the one before it, by number and by hash', () => {
    const first = linkEvent(event, undefined);
    const second = linkEvent(event, first);
    expect([second.seq, second.prev]).toEqual([2, first.hash]);
    expect(second.hash).not.toBe(first.hash);
  });

  it('keeps its payload as canonical text', () => {
    expect(linkEvent(event, undefined).payload).toBe('{"a":"é","b":1}');
  });

  // Written out by hand, so that a verifier of another make comes to the same (workflow.md, Audit chain).
  it('is hashed over all its members in canonical order, after a word that names the use', () => {
    const text =
      '{"action":"change.edit","actor":"p-1","at":"2026-03-01T08:00:00Z","object":"change/C-1",' +
      `"payload":"{\\"a\\":\\"é\\",\\"b\\":1}","prev":"${noEvent}","seq":1}`;
    const expected = createHash('sha256').update(`audit.v1\0${text}`).digest('hex');
    const linked = linkEvent(event, undefined);
    expect([linked.hash, hashOfEvent(linked)]).toEqual([expected, expected]);
  });
});
