import { Value } from 'typebox/value';
import { approve, submit, withdrawApproval } from '../../registry/index.ts';
import { Asked, DecisionView, EditOfChange, ScheduleFailureView } from './change-schemas.ts';
import { aDesk, anEntryEdit, ann, rex, seen, type Desk } from './registry.fixture.ts';

describe('the parts of a change over HTTP', () => {
  let desk: Desk;
  beforeAll(async () => (desk = await aDesk()));
  afterAll(() => desk.close());

  it('are as storage keeps them, an approval that was taken back among them', async () => {
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.move(id, 'withdraw-approval', withdrawApproval, rex);
    const { edits, decisions } = (await desk.storage.read.changes.find(id))!.change;
    expect(decisions.map(({ verdict }) => verdict)).toEqual(['approve', 'withdraw-approval']);
    expect(decisions.every((one) => Value.Check(DecisionView, one))).toBeTrue();
    expect(edits.every((one) => Value.Check(EditOfChange, one))).toBeTrue();
    expect(Value.Check(DecisionView, { ...decisions[0], verdict: 'maybe' })).toBeFalse();
  });

  const asked = { key: 'k', reason: 'It is asked for.', until: '2027-01-31' };
  for (const [what, value] of [
    ['a key beyond all length', { ...asked, key: 'x'.repeat(1_000_001) }],
    ['a reason beyond all length', { ...asked, reason: 'x'.repeat(10_001) }],
    ['a day beyond all length', { ...asked, until: '2'.repeat(21) }],
    ['a person of somebody else', { ...asked, person: 'bob' }],
    ['no day', { key: 'k', reason: 'It is asked for.' }],
  ] as const) {
    it(`take no reason with ${what}`, () => {
      expect(Value.Check(Asked, asked)).toBeTrue();
      expect(Value.Check(Asked, value)).toBeFalse();
    });
  }

  it('say why a time came in vain, in the codes of the workflow alone', () => {
    const at = '2026-11-25T10:00:00Z';
    const failure = (problem: object) => ({ at, lateSeconds: 0, problems: [problem] });
    const check = (problem: object) => Value.Check(ScheduleFailureView, failure(problem));
    expect(check({ code: 'NOT_APPROVED', approvals: 0, needed: 1 })).toBeTrue();
    expect(check({ code: 'BAD_LUCK' })).toBeFalse();
    expect(check({ code: 'NOT_APPROVED', stack: 'at …' })).toBeFalse();
  });
});
