import type { Acknowledgement } from '../../registry/index.ts';
import { asideInShort } from './aside-in-short.ts';

describe('what the chain tells of a finding that may stand', () => {
  const acknowledgement: Acknowledgement = {
    rule: 'CK009',
    pack: 'core',
    version: '1',
    document: { kind: 'entry', id: 'theme' },
    path: '/duration',
    key: 'every text that the rule read',
    reason: 'The contract asks for it.',
    person: 'ann',
    at: '2026-11-25T10:00:00Z',
    until: '2027-01-31',
  };

  it('is who let what stand, why and until when, and none of the texts that the rule read', () => {
    expect(asideInShort(acknowledgement)).toEqual({
      rule: 'CK009',
      document: 'entry/theme',
      path: '/duration',
      reason: 'The contract asks for it.',
      until: '2027-01-31',
      person: 'ann',
    });
  });
});
