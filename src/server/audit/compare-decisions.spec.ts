import type { Decision } from '../../registry/index.ts';
import { decisionFacts } from '../changes/decision-facts.ts';
import { compareDecisions } from './compare-decisions.ts';
import { linkEvent } from './link-event.ts';

const decision: Decision = {
  person: 'rex',
  verdict: 'approve',
  revision: 3,
  contentHash: 'sha256-abc',
  at: '2026-03-01T08:00:00Z',
  comment: 'Accepté — merci.',
  setAside: [],
};
const aside = {
  ...{ rule: 'LG009', pack: 'fr', version: '2026.1', path: '/duration', key: 'k' },
  document: { kind: 'entry', id: 'visits' } as const,
  ...{ reason: 'Not before May.', person: 'rex', at: decision.at, until: '2026-06-01' },
};

const event = (more: object = {}) =>
  linkEvent(
    {
      ...{ at: decision.at, actor: 'rex', action: 'change.approve', object: 'change/C-2' },
      payload: { ...decisionFacts(decision), setAside: [], ...more },
    },
    undefined,
  );

describe('decisions, held against the audit chain', () => {
  it('are the same when every word is', () => {
    expect(compareDecisions({ id: 'C-2', decisions: [decision] }, [event()])).toEqual([]);
  });

  for (const [what, altered] of [
    ['person', { person: 'rae' }],
    ['verdict', { verdict: 'reject' }],
    ['revision', { revision: 4 }],
    ['content hash', { contentHash: 'sha256-x' }],
    ['time', { at: '2026-03-01T08:00:01Z' }],
    ['comment', { comment: 'Accepté — merci' }],
    ['list of findings set aside', { setAside: [aside] }],
    [
      'marks',
      { marks: [{ kind: 'entry', id: 'one', mark: 'fine', revision: 3, content: '"e-1"' }] },
    ],
  ] as const) {
    it(`differ by their ${what}`, () => {
      const decisions = [{ ...decision, ...altered }];
      expect(compareDecisions({ id: 'C-2', decisions }, [event()])).toEqual([
        `C-2, decision 1: its ${what} is not what the audit chain tells`,
      ]);
    });
  }

  it('differ by their number', () => {
    expect(compareDecisions({ id: 'C-2', decisions: [] }, [event()])).toEqual([
      'C-2: 0 decisions are kept, the audit chain tells of 1',
    ]);
  });
});
