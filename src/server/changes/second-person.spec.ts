import { approve, submit } from '../../registry/index.ts';
import { aDesk, ann, refusalOf, rex, seen, type Desk } from './registry.fixture.ts';
import { setSecondPersonWaived } from './second-person.ts';

describe('the second person', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  const say = (waived: boolean): Promise<boolean> =>
    desk.parts.storage.transact((ports) => setSecondPersonWaived(ports, desk.parts, waived));
  const inReview = async (): Promise<string> => {
    const { change } = await desk.create();
    await desk.save(change.id, { kind: 'entry', id: 'sessionid', op: 'delete', baseVersion: 1 });
    await desk.move(change.id, 'submit', submit, ann);
    return change.id;
  };

  it('is asked for until the operator waives it, and again once the operator asks', async () => {
    const id = await inReview();
    expect(await refusalOf(desk.publish(id))).toBe('NOT_APPROVED');
    expect(await say(true)).toBeTrue();
    expect(await say(true)).toBeFalse();
    expect(await say(false)).toBeTrue();
    expect(await refusalOf(desk.publish(id))).toBe('NOT_APPROVED');
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.publish(id);
  });

  it('is missing in what goes live without one, and the audit chain says who waived it', async () => {
    const id = await inReview();
    await say(true);
    await desk.publish(id);
    const events = await desk.parts.storage.read.audit.list(0, 100);
    expect(events.map(({ actor, action }) => [actor, action])).toContain([
      'system',
      'approvals.waive',
    ]);
    const published = events.find(({ action }) => action === 'change.publish');
    expect(JSON.parse(published?.payload ?? '')).toEqual(
      jasmine.objectContaining({ approvalsNeeded: 0, approvedBy: [] }),
    );
  });
});
