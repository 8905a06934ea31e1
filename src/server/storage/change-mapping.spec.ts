import type { Acknowledgement, Change, Decision, Edit } from '../../registry/index.ts';
import {
  decisionOf,
  editOf,
  headOf,
  rowOfDecision,
  rowOfEdit,
  rowOfHead,
} from './change-mapping.ts';

const at = '2026-11-25T10:00:00Z';
const document = { kind: 'entry', id: 'theme' } as const;
const aside: Acknowledgement = {
  ...{ rule: 'CK009', pack: 'core', version: '1', document, path: '/duration', key: 'k' },
  ...{ reason: 'The contract asks for it.', person: 'ann', at, until: '2027-01-31' },
};
const bare: Change = {
  ...{ id: 'C-118', title: 'Colours', description: '', author: 'ann', contributors: [] },
  ...{ revision: 3, baseRelease: 7, edits: [], decisions: [], acknowledgements: [] },
  ...{ state: 'draft', createdAt: at, updatedAt: '2026-11-25T11:00:00Z' },
};
const full: Change = {
  ...bare,
  state: 'published',
  release: 8,
  acknowledgements: [aside],
  publishAt: { at, zone: 'Europe/Paris', wall: '2026-11-25T11:00' },
  consentOverride: { asksAgain: true, reason: 'Said in court.', person: 'ann', at },
  scheduleFailure: { at, lateSeconds: 9, problems: [{ code: 'NOTHING_TO_PUBLISH' }] },
};

describe('a row of the table of changes', () => {
  for (const [what, change] of [
    ['with nothing but what it must have', bare],
    ['with everything that it may have', full],
  ] as const) {
    it(`gives back a change ${what}`, () => {
      const { edits: _edits, decisions: _decisions, contributors: _people, ...head } = change;
      const row = { id: change.id, version: 1, ...rowOfHead(change) };
      expect(headOf(row)).toEqual(head);
      expect(row.number).toBe(118);
    });
  }

  const edits: readonly Edit[] = [
    { ...document, op: 'create', baseVersion: 0, body: { names: [] } },
    { ...document, op: 'update', baseVersion: 4, body: { path: '/ü' } },
    { ...document, op: 'delete', baseVersion: 5 },
  ];
  for (const edit of edits) {
    it(`gives back an edit that says ${edit.op}, whose row has a body unless it deletes`, () => {
      const row = rowOfEdit('C-118', edit);
      expect(editOf(row)).toEqual(edit);
      expect(row.body === null).toBe(edit.op === 'delete');
    });
  }

  it('gives back a decision with what it set aside, at its place', () => {
    const decision: Decision = {
      ...{ person: 'rex', verdict: 'approve', revision: 3, contentHash: 'sha256-x', at },
      ...{ comment: 'Fine.', setAside: [aside] },
    };
    const row = rowOfDecision('C-118', 2, decision);
    expect([row.change_id, row.position]).toEqual(['C-118', 2]);
    expect(decisionOf(row)).toEqual(decision);
    const mark = { kind: 'entry', id: 'a', mark: 'fine', revision: 1, content: '"x"' } as const;
    const marks = [mark];
    const marked = { ...decision, marks };
    expect(decisionOf(rowOfDecision('C-118', 2, marked))).toEqual(marked);
  });
});
