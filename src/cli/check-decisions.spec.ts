import { createHash } from 'node:crypto';
import type { AuditEvent } from './check-audit.ts';
import { checkContent, checkDecisions } from './check-decisions.ts';

const content = new TextEncoder().encode('{"edits":[]}');
const contentHash = `sha256-${createHash('sha256').update(content).digest('base64')}`;

const event = (seq: number, actor: string, action: string, payload: object): AuditEvent => ({
  seq,
  at: '2026-11-25T10:00:00Z',
  actor,
  action,
  object: 'change/C-2',
  payload: JSON.stringify(payload),
  prev: '',
  hash: '',
});

interface Facts {
  readonly published?: object;
  readonly action?: string;
  readonly decisions?: readonly object[];
  readonly contributors?: readonly object[];
  readonly judged?: readonly AuditEvent[];
}

const approval = { person: { id: 'rex' }, verdict: 'approve', contentHash, counted: true };

/** A release that ann wrote and rex approved, with what is told otherwise. */
function check({ published, action, decisions, contributors, judged }: Facts) {
  const facts = { contentHash, approvedBy: ['rex'], approvalsNeeded: 1, contributors: ['ann'] };
  const last = event(9, 'ann', action ?? 'change.publish', { revision: 1, ...facts, ...published });
  const events = [
    event(1, 'ann', 'change.create', { revision: 1 }),
    ...(judged ?? [event(4, 'rex', 'change.approve', { revision: 1, contentHash })]),
    last,
  ];
  const file = {
    contentHash,
    contributors: contributors ?? [{ id: 'ann' }],
    decisions: decisions ?? [approval],
  };
  const files = new Map([
    ['change.json', content],
    ['decisions.json', new TextEncoder().encode(JSON.stringify(file))],
  ]);
  return {
    content: checkContent(files, events, last),
    decisions: checkDecisions(files, events, last),
  };
}

describe('the approvals in a pack', () => {
  it('hold when enough people who wrote none of it approved exactly this', () => {
    expect(check({})).toEqual({
      content: { ok: contentHash },
      decisions: { ok: 'approved by rex; nobody of them wrote any of it' },
    });
  });

  for (const [what, facts, failed] of [
    ['too few', { published: { approvalsNeeded: 2 } }, '1 approved, 2 were needed'],
    [
      'nobody',
      { published: { approvedBy: [] }, decisions: [], judged: [] },
      '0 approved, 1 were needed',
    ],
    [
      'an author, by the signed list',
      { published: { contributors: ['ann', 'rex'] } },
      'rex approved what they had written',
    ],
    [
      'an author, by the list in the pack',
      { contributors: [{ id: 'ann' }, { id: 'rex' }] },
      'rex approved what they had written',
    ],
    [
      'an author, by the events',
      {
        judged: [
          event(2, 'rex', 'change.edit', { revision: 2 }),
          event(4, 'rex', 'change.approve', { revision: 2 }),
        ],
      },
      'rex approved what they had written',
    ],
    [
      'somebody who judged another content',
      { decisions: [{ ...approval, contentHash: 'sha256-other' }] },
      'rex did not approve what was published',
    ],
    [
      'somebody whom the publication does not name',
      { published: { approvedBy: ['rae'] } },
      'decisions.json counts other approvals than the publication',
    ],
    [
      'somebody of whom no event tells',
      { judged: [] },
      'decisions.json and the audit events tell of different decisions',
    ],
  ] as const) {
    it(`do not hold when given by ${what}`, () => {
      expect(check(facts).decisions).toEqual({ failed });
    });
  }

  it('are of the content that the publication names', () => {
    expect(check({ published: { contentHash: 'sha256-other' } }).content).toEqual({
      failed: 'the publication names another content than change.json',
    });
  });

  it('are said to be missing where none was needed, and only there', () => {
    const nobody = { decisions: [], judged: [] };
    const without = { approvedBy: [], approvalsNeeded: 0 };
    expect(check({ ...nobody, published: without }).decisions).toEqual({
      skipped: 'no second person: none was asked for',
    });
    const bootstrap = { ...nobody, published: { approvedBy: [] }, action: 'bootstrap' };
    expect(check(bootstrap).decisions).toEqual({
      skipped: 'no second person: published by the system',
    });
  });
});
