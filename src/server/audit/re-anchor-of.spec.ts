import { reAnchorOf } from './re-anchor-of.ts';
import type { StandingReAnchor } from './verify-chain.ts';

const stated = { digest: '', head: '', operator: '', reason: '', size: 8, jws: '' };
const record: StandingReAnchor = {
  seq: 9,
  at: '2026-03-02T10:00:00Z',
  stated: { ...stated, breaks: [{ kind: 'checkpoint', release: 2 }] },
};

describe('a release whose manifest attests another chain', () => {
  for (const [what, release, found] of [
    ['that the record names', { n: 2, auditSeq: 8 }, record],
    ['that it does not name', { n: 1, auditSeq: 8 }, undefined],
    ['that was published behind it', { n: 2, auditSeq: 9 }, undefined],
  ] as const) {
    it(`is looked up when it is one ${what}`, () => {
      expect(reAnchorOf(release, [record])).toBe(found);
    });
  }
});
