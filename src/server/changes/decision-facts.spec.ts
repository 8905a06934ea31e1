import {
  approve,
  reject,
  requestChanges,
  submit,
  withdrawApproval,
  type Action,
} from '../../registry/index.ts';
import { digestOf } from '../publishing/digest.ts';
import type { Rule } from './change-service.ts';
import { aDesk, anEntryEdit, ann, rae, rex, seen, type Desk } from './registry.fixture.ts';

describe('what the audit chain tells of a decision', () => {
  let desk: Desk;
  let id: string;
  beforeEach(async () => {
    desk = await aDesk();
    ({ id } = (await desk.create()).change);
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve, 'Première lecture.'), rae);
  });
  afterEach(() => desk.close());

  const told = async (): Promise<Record<string, unknown>> =>
    JSON.parse((await desk.storage.read.audit.head())!.payload) as Record<string, unknown>;

  for (const [action, rule, by, words] of [
    ['approve', seen(approve, 'Accepté — merci.'), rex, 'Accepté — merci.'],
    ['request-changes', seen(requestChanges, 'Please name it.'), rex, 'Please name it.'],
    ['reject', seen(reject, 'We do not do this.'), rex, 'We do not do this.'],
    ['withdraw-approval', withdrawApproval, rae, ''],
  ] as const satisfies readonly (readonly [Action, Rule, typeof rae, string])[]) {
    it(`is, of ${action}, what was judged, when, and the SHA-256 of the words`, async () => {
      const { change } = await desk.move(id, action, rule, by);
      const { at, contentHash } = change.decisions.at(-1)!;
      const payload = await told();
      expect(payload).toEqual(
        jasmine.objectContaining({
          ...{ verdict: action, revision: change.revision, contentHash, decidedAt: at },
          commentDigest: digestOf(words),
        }),
      );
      if (words !== '') expect(JSON.stringify(payload)).not.toContain(words);
    });
  }

  it('is nothing where nobody decided', async () => {
    await desk.create('Another');
    expect('commentDigest' in (await told())).toBeFalse();
  });
});
