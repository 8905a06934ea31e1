import type { AuditEvent } from './audit-repository.ts';
import { linkEvent } from './link-event.ts';
import { verifyChain } from './verify-chain.ts';

function aChain(length: number): AuditEvent[] {
  const events: AuditEvent[] = [];
  for (let n = 1; n <= length; n++) {
    const event = { at: '2026-03-01T08:00:00Z', actor: 'p-1', action: 'change.edit' };
    events.push(linkEvent({ ...event, object: `change/C-${n}`, payload: { n } }, events.at(-1)));
  }
  return events;
}

const without = (seq: number) => aChain(6).filter((event) => event.seq !== seq);
const swap = (chain: AuditEvent[]): AuditEvent[] => {
  const [first, second, third, ...rest] = chain;
  return [first!, third!, second!, ...rest];
};

describe('the verifier of the audit chain', () => {
  it('finds nothing wrong with a whole chain', async () => {
    expect(await verifyChain(aChain(6), 6)).toEqual([]);
    expect(await verifyChain([])).toEqual([]);
  });

  for (const [deed, events, kinds] of [
    ['an event is missing', without(3), ['gap']],
    ['the first event is missing', without(1), ['gap']],
    ['an event stands twice', [...aChain(3), aChain(3)[2]!], ['duplicate']],
    ['two events are swapped', swap(aChain(4)), ['gap', 'duplicate', 'unlinked']],
    ['the tail was cut off', aChain(5), ['shorter-than-checkpoint']],
  ] as const) {
    it(`tells when ${deed}`, async () => {
      const checkpoint = deed === 'the tail was cut off' ? 6 : 0;
      const breaks = await verifyChain(events, checkpoint);
      expect(breaks.map(({ kind }) => kind)).toEqual([...kinds]);
    });
  }

  for (const member of ['at', 'actor', 'action', 'object', 'payload', 'hash'] as const) {
    for (const seq of [1, 3, 6]) {
      it(`tells when one character of \`${member}\` was edited in event ${seq}`, async () => {
        const events = aChain(6).map((event) =>
          event.seq === seq ? { ...event, [member]: `${event[member].slice(0, -1)}~` } : event,
        );
        const breaks = await verifyChain(events, 6);
        expect(breaks).toContain({ kind: 'edited', seq });
      });
    }
  }

  it('tells when an event was edited and hashed anew', async () => {
    const events = aChain(6);
    const [, second] = events;
    events[2] = linkEvent({ ...events[2]!, payload: { n: 99 } }, second);
    expect(await verifyChain(events)).toEqual([{ kind: 'unlinked', seq: 4 }]);
  });
});
