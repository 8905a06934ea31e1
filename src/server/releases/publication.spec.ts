import { approve, submit, withdrawApproval } from '../../registry/index.ts';
import { aDesk, anEntryEdit, ann, rae, rex, seen, type Desk } from '../changes/registry.fixture.ts';
import { counted, lateSecondsOf, publicationOf } from './publication.ts';

describe('how a release came to be', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await aDesk();
  });
  afterEach(() => desk.close());

  it('counts an approval that stood to the end, never one that was taken back', async () => {
    const { id } = (await desk.create()).change;
    await desk.save(id, anEntryEdit());
    await desk.move(id, 'submit', submit, ann);
    await desk.move(id, 'approve', seen(approve), rae);
    await desk.move(id, 'withdraw-approval', withdrawApproval, rae);
    await desk.move(id, 'approve', seen(approve), rex);
    await desk.move(id, 'withdraw-approval', withdrawApproval, rex);
    await desk.move(id, 'approve', seen(approve), rex);
    const { release } = await desk.publish(id);
    const publication = await publicationOf(desk.storage.read, release);
    expect(publication.approvedBy).toEqual(['rex']);
    expect(
      publication.change.decisions.map((one) => [one.person, counted(publication, one)]),
    ).toEqual([
      ['rae', false],
      ['rae', false],
      ['rex', false],
      ['rex', false],
      ['rex', true],
    ]);
  });

  it('tells how late a set time was kept', async () => {
    const release = (await desk.storage.read.releases.newest())!;
    const { change } = await publicationOf(desk.storage.read, release);
    expect(lateSecondsOf(change, release)).toBeUndefined();
    const publishAt = { at: '2026-11-25T09:00:00Z', zone: 'UTC', wall: '2026-11-25T09:00' };
    const late = { ...release, publishedAt: '2026-11-25T09:02:05Z' };
    expect(lateSecondsOf({ ...change, publishAt }, late)).toBe(125);
  });
});
