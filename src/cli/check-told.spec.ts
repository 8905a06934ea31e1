import { createHash } from 'node:crypto';
import type { AuditEvent } from './check-audit.ts';
import { checkTold } from './check-told.ts';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const at = '2026-11-25T10:00:00Z';
const event = (actor: string, action: string, payload: object): AuditEvent => ({
  ...{ seq: 1, at, actor, action, object: 'change/C-2', prev: '', hash: '' },
  payload: JSON.stringify(payload),
});

const mark = { kind: 'entry', id: 'theme', mark: 'fine' };
const aside = { rule: 'LG009', path: '/duration', reason: 'Not before May.', until: '2027-01-01' };
const judged = { verdict: 'approve', revision: 1, contentHash: 'sha256-c' };
const commentDigest = `sha256-${createHash('sha256').update('Merci.').digest('base64')}`;
const approval = event('rex', 'change.approve', {
  ...{ ...judged, decidedAt: at, commentDigest, marks: [mark] },
});
const publication = {
  ...{ release: 2, digest: 'sha256-r', revision: 1, contributors: ['ann'], approvedBy: ['rex'] },
  setAside: [{ ...aside, document: 'entry/theme', person: 'rex' }],
};
const publishAt = { at: '2026-11-25T09:59:00Z', zone: 'UTC', wall: '2026-11-25T09:59' };

const decision = { person: { id: 'rex' }, ...judged, at, comment: 'Merci.', counted: true };
const whole = {
  ...{ release: 2, digest: 'sha256-r', publishedAt: at, publishedBy: { id: 'ann', name: 'Ann' } },
  change: { id: 'C-2', author: { id: 'ann' }, createdAt: at },
  ...{ revision: 1, approvedBy: ['rex'], contributors: [{ id: 'ann' }], noSecondPerson: false },
  setAside: [{ ...aside, kind: 'entry', id: 'theme', person: { id: 'rex', name: 'Rex' }, at }],
  decisions: [{ ...decision, marks: [{ ...mark, revision: 1 }] }],
  ...{ publishAt, lateSeconds: 60 },
};

function check(more: object, judgement = approval) {
  const files = new Map([
    ['decisions.json', bytes({ ...whole, ...more })],
    ['change.json', bytes({ publishAt })],
  ]);
  const created = event('ann', 'change.create', { createdAt: at });
  const published = event('ann', 'change.publish', publication);
  return checkTold(files, [created, judgement, published], [judgement]);
}

describe('what decisions.json tells', () => {
  it('is what the audit events tell, word by word', () => {
    expect(check({})).toEqual({ ok: '1 decisions, each with its words and its time' });
  });

  const otherwise = (more: object) => ({ decisions: [{ ...whole.decisions[0], ...more }] });
  for (const [what, more] of [
    ['release', { release: 3 }],
    ['digest', { digest: 'sha256-x' }],
    ['revision', { revision: 2 }],
    ['approvedBy', { approvedBy: ['rae'] }],
    ['noSecondPerson', { noSecondPerson: true }],
    ['change', { change: { ...whole.change, id: 'C-3' } }],
    ['publishAt', { publishAt: { ...publishAt, zone: 'Europe/Paris' } }],
    ['lateSeconds', { lateSeconds: 0 }],
    ['consentOverride', { consentOverride: { asksAgain: false } }],
    ['setAside', { setAside: [{ ...whole.setAside[0], reason: 'It is fine.' }] }],
    ['a time in setAside', { setAside: [{ ...whole.setAside[0], at: '2025' }] }],
    ['verdict of decision 1', otherwise({ verdict: 'reject' })],
    ['comment of decision 1', otherwise({ comment: 'Non.' })],
    ['comment of decision 1', otherwise({ comment: 1.5 })],
    ['at of decision 1', otherwise({ at: 1.5 })],
    ['marks of decision 1', otherwise({ marks: [{ ...mark, mark: 'returned' }] })],
    ['marks of decision 1', otherwise({ marks: [] })],
  ] as const) {
    it(`is refused with another ${what}: ${JSON.stringify(more)}`, () => {
      expect(check(more)).toEqual({
        failed: `decisions.json: ${what} is not what the audit chain tells`,
      });
    });
  }

  it('holds nothing that nobody told', () => {
    const failed = 'decisions.json: nothing proves remark';
    expect(check({ remark: 'Lawful.' })).toEqual({ failed });
    expect(check(otherwise({ remark: 'Lawful.' }))).toEqual({ failed });
  });

  it('is said to be only told where an older version told the chain less', () => {
    const old = event('rex', 'change.approve', { revision: 1, marks: [mark] });
    expect(check({}, old)).toEqual({
      skipped: 'words and times of 1 decisions: an older version took them',
    });
  });
});
