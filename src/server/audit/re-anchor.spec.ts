import { linkEvent } from './link-event.ts';
import { reAnchorIn, statedText } from './re-anchor.ts';

const statement = {
  breaks: [{ kind: 'edited', seq: 3 }],
  digest: 'sha256-x',
  head: 'sha256-y',
  operator: 'Olga',
  reason: 'A disk was exchanged.',
  size: 6,
} as const;
const event = { at: '2026-03-01T08:00:00Z', actor: 'system', object: 'audit/chain' };

describe('a re-anchor record', () => {
  it('is read from its event, and from no other', () => {
    const payload = { ...statement, jws: 'signed' };
    const record = linkEvent({ ...event, action: 'audit.re-anchor', payload }, undefined);
    expect(reAnchorIn(record)).toEqual(payload);
    expect(reAnchorIn({ ...record, action: 'keys.rotate' })).toBeUndefined();
    expect(reAnchorIn({ ...record, payload: '{}' })).toBeUndefined();
  });

  it('signs everything that it states, and not the signature itself', () => {
    expect(JSON.parse(statedText({ ...statement, ...{ jws: 'signed' } }))).toEqual(statement);
  });
});
